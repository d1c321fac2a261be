import type { Db } from '../../../platform/database.ts';
import { seal, unsealAll } from '../../../platform/sealing.ts';
import type { Reader } from '../../circle/ties/public.ts';
import { linesIn, STEPS, type SafetyPlan, type Step } from './step.ts';

/** A member's plan, as far as the rule book shows it to who asks. */
export async function safetyPlan(
  { db, master }: Pick<Reader, 'db' | 'master'>,
  member: string,
): Promise<SafetyPlan> {
  const rows = await db<{ step: Step; words: Buffer }[]>`
    select step, words from safety_plan_steps where person_id = ${member}`;
  const cells = rows.map(({ step, words }) => ({ cell: wordsCell(step), sealed: words }));
  const texts = await unsealAll(db, master, member, cells);
  const said = new Map(rows.map(({ step }, n) => [step, linesIn(texts[n] ?? '')]));
  return new Map(
    STEPS.flatMap((step) => {
      const lines = said.get(step) ?? [];
      return lines.length > 0 ? [[step, lines] as const] : [];
    }),
  );
}

/** Saves one step; no words take it out of the plan. */
export async function keepStep(
  { db, master, me }: Reader,
  step: Step,
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) {
    await db`delete from safety_plan_steps where person_id = ${me} and step = ${step}`;
    return;
  }
  const words = await seal(db, master, me, wordsCell(step), lines.join('\n'));
  await db`insert into safety_plan_steps (person_id, step, words) values (${me}, ${step}, ${words})
    on conflict (person_id, step) do update set words = excluded.words, changed_at = app.now()`;
}

/** When the plan of the one who asks was last changed; null without one. */
export async function planChangedAt({ db, me }: Pick<Reader, 'db' | 'me'>): Promise<Date | null> {
  const [row] = await db<{ at: Date | null }[]>`
    select max(changed_at) as at from safety_plan_steps where person_id = ${me}`;
  return row?.at ?? null;
}

/** Ties over which the one who asks may open a safety plan; asking is no look. */
export async function tiesWithAPlan(db: Db): Promise<string[]> {
  const rows = await db<{ tie: string }[]>`select tie_id as tie from app.safety_plans_for_me()`;
  return rows.map(({ tie }) => tie);
}

const wordsCell = (row: Step) => ({ table: 'safety_plan_steps', column: 'words', row });
