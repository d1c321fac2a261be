import { expect, test } from 'vitest';
import { mutantsOf } from './mutants.js';

const policy = `grant select on plans to app_person;
create policy "A person sees; their plan" on plans for all to app_person
  using (owner = any ((select app.mine())::uuid[]) and note <> ')')
  with check (true);
select 1;
`;

test('a policy is left out, and each of its clauses is always true', () => {
  const made = mutantsOf('policy.sql', policy);
  expect(made.map(({ how }) => how)).toEqual(['left out', 'using (true)']);
  expect(made[0]?.text).toBe('grant select on plans to app_person;\n\nselect 1;\n');
  expect(made[1]?.text).toContain('for all to app_person\n  using (true)\n  with check (true);');
});

test('a marked line of SQL is left out', () => {
  const [made] = mutantsOf('a.sql', 'select 1\n  -- guard: only-open\n  where open\n  limit 1;\n');
  expect(made?.text).toBe('select 1\n  -- guard: only-open\n  limit 1;\n');
});

test('a guard in code never holds', () => {
  const source = "f();\n// guard: floor\nif (age(')') < least) throw new TooYoung();\ng();\n";
  const [made] = mutantsOf('a.ts', source);
  expect(made).toMatchObject({ name: 'floor', how: 'if (false)' });
  expect(made?.text).toBe('f();\n// guard: floor\nif (false) throw new TooYoung();\ng();\n');
});

test('an answer that guards is turned round, or is what the mark says', () => {
  const [turned] = mutantsOf('a.ts', '// guard: same\nreturn a({ b: 1 }) === c;\n');
  expect(turned?.text).toBe('// guard: same\nreturn true;\n');
  const [named] = mutantsOf('a.ts', '// guard: sealed, else plain\nreturn encrypt(plain);\n');
  expect(named?.text).toBe('// guard: sealed, else plain\nreturn plain;\n');
});
