import type { Ask } from '../../../platform/web/context.ts';
import { emergencyNumber, shownLines } from '../../find/crisis-lines/public.ts';

const MOST = 4;

/** The first lines of Help now for where the community is, each as one line of a plan. */
export async function helpLines(c: Ask): Promise<string[]> {
  const { db, arrival, words } = c.var;
  const { country } = arrival.community;
  const emergency = await emergencyNumber(db, country);
  const lines = await shownLines(db, country, words.lang);
  const withPhone = lines.filter(({ phone }) => phone !== '').slice(0, MOST);
  return [
    ...withPhone.map(({ name, phone }) => `${name}: ${phone}`),
    ...(emergency ? [words.t('safety-plan.emergency', { number: emergency.number })] : []),
  ];
}
