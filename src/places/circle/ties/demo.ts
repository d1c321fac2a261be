import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { seal } from '../../../platform/sealing.ts';
import type { TieKind } from './form.ts';

interface DemoTie {
  member: string;
  supporter: string;
  kind: TieKind;
  /** What the member, and what the supporter, call the other. */
  names: [string, string];
  words: string;
  days: number;
}

/** Maya's circle, and a few others of Wrenfield, both ways. */
export async function tiesDemo(stage: DemoStage): Promise<void> {
  for (const tie of demoTies) await begin(stage, tie);
  await endWithHugo(stage);
}

async function begin({ db, person, services }: DemoStage, tie: DemoTie): Promise<void> {
  const id = randomUUID();
  const [member, supporter] = [person(tie.member), person(tie.supporter)];
  const sealed = (whose: string, column: string, text: string) =>
    seal(db, services.master, whose, { table: 'tie_names', column, row: id }, text);
  await db`insert into ties (id, member_id, supporter_id, begun_at)
    values (${id}, ${member}, ${supporter}, app.now() - make_interval(days => ${tie.days}))`;
  await db`insert into tie_names (tie_id, person_id, kind, name, own_words) values
    (${id}, ${member}, ${tie.kind}, ${await sealed(member, 'name', tie.names[0])}, ${await sealed(member, 'own_words', tie.words)})`;
  await db`insert into tie_names (tie_id, person_id, name)
    values (${id}, ${supporter}, ${await sealed(supporter, 'name', tie.names[1])})`;
}

async function endWithHugo({ db, person }: DemoStage): Promise<void> {
  await db`insert into tie_endings (tie_id, by_person_id, ended_at)
    select id, member_id, app.now() - interval '60 days' from ties
    where member_id = ${person('maya')} and supporter_id = ${person('hugo')}`;
}

const tie = (
  member: string,
  supporter: string,
  kind: TieKind,
  names: [string, string],
  words: string,
  days: number,
): DemoTie => ({ member, supporter, kind, names, words, days });

const demoTies = [
  tie('maya', 'sam', 'family', ['Sam', 'Maya'], 'my brother, who always answers', 280),
  tie('maya', 'asha', 'friend', ['Asha', 'Maya'], 'from the choir', 240),
  tie('maya', 'omar', 'neighbour', ['Omar', 'Maya'], 'two doors down', 200),
  tie('maya', 'ruiz', 'professional', ['Dr Ruiz', 'Maya'], '', 210),
  tie('maya', 'hugo', 'other', ['Hugo', 'Maya'], '', 220),
  tie('asha', 'maya', 'friend', ['Maya', 'Asha'], 'who sings alto', 230),
  tie('lee', 'maya', 'peer', ['Maya', 'Lee'], '', 90),
  tie('lee', 'petra', 'peer', ['Petra', 'Lee'], 'walks with me on Sundays', 120),
  tie('nina', 'cora', 'advocate', ['Cora', 'Nina'], '', 1),
  tie('ana', 'bram', 'partner', ['Bram', 'Ana'], '', 150),
  tie('celia', 'dov', 'faith', ['Dov', 'Celia'], '', 70),
];
