import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { seal } from '../../../platform/sealing.ts';
import { pastReferrals } from './demo-history.ts';
import { demoReferrals, demoSuggestions, type DemoReferral, type Said } from './demo-stories.ts';
import { sealLetter } from './letter.ts';
import { stateAfter, type ReferralState } from './moves.ts';
import { planNext } from './moving.ts';
import { referralRow, stepCell } from './queries.ts';

/** A few referrals in each state, and the quarters before. */
export async function referralsDemo(stage: DemoStage): Promise<void> {
  const [any] = await stage.db`select from services limit 1`;
  if (!any) return;
  for (const referral of demoReferrals) await tell(stage, referral);
  for (const suggestion of demoSuggestions) await suggest(stage, suggestion);
  await pastReferrals(stage);
}

interface DemoService {
  id: string;
  name: string;
  organisation: string;
  kind: string;
}

async function serviceCalled({ db }: DemoStage, name: string): Promise<DemoService> {
  const [service] = await db<DemoService[]>`
    select s.id, s.name, coalesce(o.name, '') as organisation, coalesce((select t.name from attributes a
      join taxonomy_terms t on t.id = a.taxonomy_term_id where a.link_id = s.id order by t.name limit 1), '') as kind
    from services s left join organizations o on o.id = s.organization_id where s.name = ${name}`;
  if (!service) throw new Error(`No service of the demo is called ${name}.`);
  return service;
}

async function tell(stage: DemoStage, story: DemoReferral): Promise<void> {
  const { db, person, services } = stage;
  const id = randomUUID();
  const member = person(story.who);
  const service = await serviceCalled(stage, story.service);
  const { name, organisation, kind } = service;
  const [called, need, reach] = story.letter;
  const place = { table: 'referrals', row: id } as const;
  const letter = { service: name, organisation, called, need, reach };
  const sealed = await sealLetter({ db, master: services.master }, member, place, letter);
  const tie = story.follower ? await tieBetween(stage, member, person(story.follower)) : null;
  await db`insert into referrals (id, member_id, service_id, kind, channel, letter, tie_id, made_at) values (${id}, ${member}, ${service.id},
    ${kind}, ${story.channel ?? 'link'}, ${sealed}, ${tie}, app.now() - make_interval(days => ${story.said[0]?.ago ?? 0}, mins => 9))`;
  await stand(stage, { id, member }, story);
}

/** The state follows from what was said, as it would have. */
async function stand(
  stage: DemoStage,
  { id, member }: { id: string; member: string },
  { said }: DemoReferral,
): Promise<void> {
  const { db } = stage;
  let state: ReferralState = 'draft';
  for (const one of said) {
    state = one.step === 'remind' ? state : (stateAfter(state, one.step) ?? state);
    await say(stage, { id, member }, one);
  }
  const turn = said.findLastIndex(({ step }) => step !== 'remind' && step !== 'open');
  const reminders = said.slice(turn).filter(({ step }) => step === 'remind').length;
  const { ago = 0, weeks = null } = said[turn] ?? {};
  await db`update referrals set state = ${state}, reminders = ${reminders}, weeks = ${weeks},
    since = app.now() - make_interval(days => ${ago}) where id = ${id}`;
  await planNext(db, await referralRow(db, id));
}

async function say(
  { db, services }: DemoStage,
  { id, member }: { id: string; member: string },
  said: Said,
): Promise<void> {
  const row = randomUUID();
  const words = said.words
    ? await seal(db, services.master, member, stepCell(row), said.words)
    : null;
  await db`insert into referral_steps (id, referral_id, member_id, step, by, weeks, reason, words, taken_at)
    values (${row}, ${id}, ${member}, ${said.step}, ${said.by}, ${said.weeks ?? null}, ${said.reason ?? null}, ${words},
      app.now() - make_interval(days => ${said.ago}))`;
}

async function suggest(
  stage: DemoStage,
  { by, to, service, letter: [called, need, reach] }: (typeof demoSuggestions)[number],
): Promise<void> {
  const { db, person, services } = stage;
  const id = randomUUID();
  const found = await serviceCalled(stage, service);
  const { name, organisation } = found;
  const place = { table: 'referral_proposals', row: id } as const;
  const letter = { service: name, organisation, called, need, reach };
  const sealed = await sealLetter({ db, master: services.master }, person(to), place, letter);
  await db`insert into referral_proposals (id, tie_id, member_id, supporter_id, service_id, letter, proposed_at)
    values (${id}, ${await tieBetween(stage, person(to), person(by))}, ${person(to)}, ${person(by)}, ${found.id}, ${sealed},
      app.now() - interval '1 day')`;
}

async function tieBetween({ db }: DemoStage, member: string, supporter: string): Promise<string> {
  const [tie] = await db<{ id: string }[]>`
    select id from ties where member_id = ${member} and supporter_id = ${supporter}`;
  if (!tie) throw new Error('These two of the demo have no tie.');
  return tie.id;
}
