import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { seal } from '../../../platform/sealing.ts';
import type { ConsentPart } from './parts.ts';
import { PRESETS } from './presets.ts';

const professional: readonly ConsentPart[] = [
  'measures',
  'plan-wellness',
  'plan-daily',
  'plan-triggers',
  'plan-early-signs',
  'plan-breaking-down',
  'plan-crisis',
  'plan-afterwards',
];

/** Sam stands by Maya, Asha knows how she is, Dr Ruiz has her plan and measures, and what Omar could see was withdrawn. */
export async function consentsDemo(stage: DemoStage): Promise<void> {
  await give(stage, 'maya', 'sam', [...PRESETS.stands, 'help-requests', 'kept-services']);
  await give(stage, 'maya', 'asha', [...PRESETS.knows, 'help-requests']);
  await give(stage, 'maya', 'ruiz', professional);
  await give(stage, 'maya', 'omar', [...PRESETS.knows, 'checkin-notes']);
  await give(stage, 'asha', 'maya', [...PRESETS.knows, 'help-requests']);
  await give(stage, 'lee', 'maya', ['help-requests']);
  await give(stage, 'lee', 'petra', [...PRESETS.stands, 'routine', 'goals']);
  await stage.db`update consents set withdrawn_at = app.now() - interval '30 days'
    where member_id = ${stage.person('maya')} and supporter_id = ${stage.person('omar')}`;
}

async function give(
  stage: DemoStage,
  member: string,
  supporter: string,
  parts: readonly ConsentPart[],
): Promise<void> {
  const { db, person } = stage;
  const [tie] = await db<{ id: string }[]>`
    select id from ties where member_id = ${person(member)} and supporter_id = ${person(supporter)}`;
  for (const part of parts) {
    const id = randomUUID();
    const words = await agreedWords(stage, { id, member, supporter, part });
    await db`insert into consents (id, tie_id, member_id, supporter_id, part, words, given_at, until)
      values (${id}, ${tie?.id ?? ''}, ${person(member)}, ${person(supporter)}, ${part}, ${words},
        app.now() - interval '100 days', app.now() + interval '200 days')`;
  }
}

function agreedWords(
  { db, person, services, today }: DemoStage,
  { id, member, supporter, part }: Record<'id' | 'member' | 'supporter' | 'part', string>,
): Promise<Buffer> {
  const words = services.shelf.open('en');
  const until = new Date(today.getTime() + 200 * 86_400_000);
  const name = `${supporter[0]?.toUpperCase()}${supporter.slice(1)}`;
  const text = words.t('consents.agreed', {
    name,
    part: words.say(`consents.part.${part}`),
    until,
  });
  const cell = { table: 'consents', column: 'words', row: id };
  return seal(db, services.master, person(member), cell, text);
}
