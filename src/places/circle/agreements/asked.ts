import type { Words } from '../../../platform/words.tsx';
import { seal, unseal } from '../../../platform/sealing.ts';
import type { Reader } from '../ties/public.ts';
import { peopleIn, type Plan } from './agreement.ts';
import { tellingCell } from './cells.ts';
import { duration } from './reading.ts';
import { speakerOf, type Names } from './speaking.ts';
import { leavesOf } from './trigger.ts';

/** What one person is asked by a plan, in the member's own voice. */
export interface Asked {
  tie: string;
  name: string;
  text: string;
}

/** Everyone whom a plan names and who stands, with what it asks of them and nothing of the rest. */
export function askedOf(plan: Plan, words: Words, names: Names): Asked[] {
  return peopleIn(plan).flatMap((tie) => {
    const name = names.people.get(tie);
    return name === undefined ? [] : [{ tie, name, text: textFor(tie, plan, words, names) }];
  });
}

function textFor(tie: string, plan: Plan, words: Words, names: Names): string {
  const speaker = speakerOf(words, names);
  const counts = leavesOf(plan.trigger).some(
    (leaf) => leaf.kind === 'concerns' && leaf.from.includes(tie),
  );
  const asks = plan.steps.flatMap((step) => {
    if (!('to' in step) || step.to === 'helpers' || !step.to.includes(tie)) return [];
    if (step.kind === 'notice') return [words.t('agreements.asked.notice')];
    if (step.kind === 'help')
      return [words.t('agreements.asked.help', { help: speaker.name({ help: step.help }) })];
    const shown = speaker.name({ parts: step.parts });
    return [words.t('agreements.asked.opening', { shown, ...duration(step.hours * 60) })];
  });
  const all = [...(counts ? [words.t('agreements.asked.concern')] : []), ...asks];
  return words.t('agreements.told.words', { what: speaker.list(all, 'and') });
}

/** Tells the chosen people what is asked of them, sealed with the member's key, for as long as this version stands. */
export async function tellPeople(
  { db, master, me }: Reader,
  agreement: string,
  version: number,
  asked: readonly Asked[],
): Promise<void> {
  for (const { tie, text } of asked) {
    const words = await seal(db, master, me, tellingCell(agreement, version, tie), text);
    await db`insert into agreement_tellings (agreement_id, version, tie_id, member_id, supporter_id, words)
      select ${agreement}, ${version}, id, member_id, supporter_id, ${words} from ties where id = ${tie} on conflict do nothing`;
  }
}

/** The ties that were told of a version. */
export async function toldOf(
  { db }: Reader,
  agreement: string,
  version: number,
): Promise<string[]> {
  const rows = await db<{ tie: string }[]>`
    select tie_id as tie from agreement_tellings where agreement_id = ${agreement} and version = ${version}`;
  return rows.map(({ tie }) => tie);
}

export async function takeTellingBack({ db }: Reader, agreement: string): Promise<void> {
  await db`delete from agreement_tellings where agreement_id = ${agreement}`;
}

export interface AskedOfMe {
  text: string;
  toldAt: Date;
}

/** What a member asks of the one who reads, as far as the rule book lets through. */
export async function askedOfMe({ db, master }: Reader, tie: string): Promise<AskedOfMe[]> {
  const rows = await db<
    { agreement: string; version: number; member: string; words: Buffer; toldAt: Date }[]
  >`
    select agreement_id as agreement, version, member_id as member, words, told_at as "toldAt" from agreement_tellings
    where tie_id = ${tie} order by told_at`;
  return Promise.all(
    rows.map(async ({ agreement, version, member, words, toldAt }) => ({
      toldAt,
      text: await unseal(db, master, member, tellingCell(agreement, version, tie), words),
    })),
  );
}
