import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { seal } from '../../../platform/sealing.ts';
import type { HelpAudience, HelpKind } from './form.ts';

interface DemoRequest {
  who: string;
  called: string;
  kind: HelpKind;
  audience: HelpAudience;
  errand: string;
  area: string;
  /** Days from today, and who claimed that time. */
  times: { in: number; by?: string }[];
}

export async function helpDemo(stage: DemoStage): Promise<void> {
  for (const request of demoRequests) await ask(stage, request);
}

async function ask(stage: DemoStage, request: DemoRequest): Promise<void> {
  const { db, person, services } = stage;
  const id = randomUUID();
  const member = person(request.who);
  const sealed = (table: string, column: string, text: string) =>
    seal(db, services.master, member, { table, column, row: id }, text);
  await db`insert into help_requests (id, member_id, kind, audience, errand, area, called, asked_at)
    values (${id}, ${member}, ${request.kind}, ${request.audience}, ${await sealed('help_requests', 'errand', request.errand)},
      ${await sealed('help_requests', 'area', request.area)}, ${await sealed('help_requests', 'called', request.called)},
      app.now() - interval '2 days')`;
  await db`insert into help_addresses (request_id, member_id, address)
    values (${id}, ${member}, ${await sealed('help_addresses', 'address', '12 Mill Lane, Wrenfield')})`;
  for (const time of request.times) await addTime(stage, id, member, time);
}

async function addTime(
  { db, person, services }: DemoStage,
  request: string,
  member: string,
  time: DemoRequest['times'][number],
): Promise<void> {
  const slot = randomUUID();
  await db`insert into help_slots (id, request_id, member_id, starts_at)
    values (${slot}, ${request}, ${member}, date_trunc('day', app.now()) + make_interval(days => ${time.in}, hours => 14))`;
  if (!time.by) return;
  const claim = randomUUID();
  const cell = { table: 'help_claims', column: 'called', row: claim };
  const called = await seal(db, services.master, member, cell, time.by);
  await db`insert into help_claims (id, slot_id, request_id, member_id, helper_id, called)
    values (${claim}, ${slot}, ${request}, ${member}, ${person(time.by.toLowerCase())}, ${called})`;
}

const request = (
  who: string,
  kind: HelpKind,
  audience: HelpAudience,
  [errand, area]: [string, string],
  times: DemoRequest['times'],
): DemoRequest => ({
  who,
  kind,
  audience,
  errand,
  area,
  times,
  called: `${who[0]?.toUpperCase()}${who.slice(1)}`,
});

const demoRequests = [
  request(
    'maya',
    'lift',
    'circle',
    ['A lift to town and back', 'Near the library'],
    [{ in: 3, by: 'Sam' }, { in: 10 }],
  ),
  request(
    'maya',
    'walk',
    'circle',
    ['A slow walk by the river', 'Old Bridge'],
    [{ in: 5, by: 'Asha' }],
  ),
  request(
    'asha',
    'company',
    'circle',
    ['Company while I sort a cupboard', 'Station Road'],
    [{ in: 4 }],
  ),
  request('lee', 'meal', 'helpers', ['A warm meal on Thursday', 'By the park'], [{ in: 6 }]),
  request(
    'nina',
    'call',
    'helpers',
    ['A call in the evening', 'By phone'],
    [{ in: 2, by: 'Petra' }],
  ),
];
