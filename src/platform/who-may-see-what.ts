import type { Sql } from './database.ts';

interface PolicyRow {
  table: string;
  name: string;
  command: string;
  roles: string[];
  restrictive: boolean;
}

const doing: Record<string, string> = {
  SELECT: 'sees',
  INSERT: 'adds',
  UPDATE: 'changes',
  DELETE: 'deletes',
  ALL: 'does anything',
};
const asking: Record<string, string> = {
  app_person: 'signed in',
  app_visitor: 'anybody',
  app_worker: 'later work',
};

/** The rule book as Markdown, printed from the live policies: a table a section, a sentence a policy. */
export async function whoMaySeeWhat(owner: Sql): Promise<string> {
  const policies = await livePolicies(owner);
  const tables = [...new Set(policies.map(({ table }) => table))];
  const sections = tables.flatMap((table) =>
    section(
      table,
      policies.filter((policy) => policy.table === table),
    ),
  );
  const closed = (await closedTables(owner)).map(({ table }) => `- \`${table}\``);
  return [...opening, ...sections, ...closing, ...closed, ''].join('\n');
}

const opening = [
  '# Who may see what',
  '',
  'Printed from the live database; a test fails when it is stale. What is not named here is refused.',
  '',
];

const closing = [
  '## Tables that nobody may ask',
  '',
  'They are reached through narrow functions alone.',
  '',
];

const livePolicies = (owner: Sql) => owner<PolicyRow[]>`
  select tablename as table, policyname as name, cmd as command, roles::text[] as roles, permissive = 'RESTRICTIVE' as restrictive
  from pg_policies where schemaname = 'public' order by tablename, cmd, policyname`;

const closedTables = (owner: Sql) => owner<{ table: string }[]>`
  select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p')
    and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname)
  order by c.relname`;

function section(table: string, policies: PolicyRow[]): string[] {
  const lines = policies.map(({ name, command, roles, restrictive }) => {
    const who = roles.map((role) => asking[role] ?? role).join(', ');
    return `| ${name} | ${doing[command] ?? command} | ${who} | ${restrictive ? 'narrows' : 'opens'} |`;
  });
  return [
    `## \`${table}\``,
    '',
    '| policy | does | for | |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ];
}
