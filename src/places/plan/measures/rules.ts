import { PHQ_8, type Band, type Instrument } from './instruments.ts';

/** One entry an item; `null` where it was left open. */
export type Answers = readonly (number | null)[];

/** A total stands only when every item is answered: nothing is guessed for an item left open. */
export type Score =
  | { kind: 'complete'; total: number; band: Band['id'] | null }
  | { kind: 'incomplete'; sum: number; open: readonly number[] };

export type Change = {
  /** After less before, in points. */
  points: number;
  /** `unclear`: less than the measure can tell, or than matters. */
  meaning: 'better' | 'harder' | 'unclear';
};

/**
 * The sum of the items, with the band that its authors give. Open items are counted from 1.
 * @throws RangeError unless there is one answer an item, each a whole number from 0 to
 * `instrument.most`, or null
 */
export function score(instrument: Instrument, answers: Answers): Score {
  refuseStrange(instrument, answers);
  const sum = answers.reduce<number>((total, answer) => total + (answer ?? 0), 0);
  const open = answers.flatMap((answer, n) => (answer === null ? [n + 1] : []));
  if (open.length > 0) return { kind: 'incomplete', sum, open };
  const band = instrument.bands.findLast(({ from }) => from <= sum)?.id ?? null;
  return { kind: 'complete', total: sum, band };
}

/**
 * What to ask in place of an instrument here: a risk answer is never collected where nobody is on
 * call to read it.
 */
export function askedHere(instrument: Instrument, here: { onCall: boolean }): Instrument {
  if (here.onCall || instrument.riskItem === null) return instrument;
  if (instrument.id === 'phq-9') return PHQ_8;
  throw new RangeError(`${instrument.id} cannot be asked without its risk item`);
}

/**
 * Any answer but "not at all" to the item on being better off dead or hurting oneself; an
 * incomplete form counts too.
 */
export function isRiskAnswer(instrument: Instrument, answers: Answers): boolean {
  refuseStrange(instrument, answers);
  return instrument.riskItem !== null && (answers[instrument.riskItem - 1] ?? 0) > 0;
}

/**
 * What a change from one total to a later one means, by the points that the instrument's papers ask
 * for.
 */
export function changeBetween(instrument: Instrument, before: number, after: number): Change {
  const points = after - before;
  if (Math.abs(points) < instrument.change.points) return { points, meaning: 'unclear' };
  return {
    points,
    meaning: points > 0 === (instrument.higherIs === 'better') ? 'better' : 'harder',
  };
}

/**
 * The reliable change index: how many standard errors of a difference lie between two totals.
 * Beyond 1.96 either way, the change is unlikely (5 in 100) to be the measure's own noise.
 * @param norm standard deviation of the measure in points, and its reliability from 0 to 1 (1 left
 * out)
 * @throws RangeError for a deviation that is not positive, or a reliability outside [0, 1)
 * @see Jacobson & Truax (1991), J Consult Clin Psychol 59:12-19
 */
export function reliableChangeIndex(
  before: number,
  after: number,
  norm: { deviation: number; reliability: number },
): number {
  const { deviation, reliability } = norm;
  if (!(deviation > 0)) throw new RangeError('the deviation must be positive');
  if (!(reliability >= 0 && reliability < 1))
    throw new RangeError('the reliability must be in [0, 1)');
  return (after - before) / (deviation * Math.sqrt(2 * (1 - reliability)));
}

function refuseStrange({ id, items, most }: Instrument, answers: Answers): void {
  const fits = (answer: number | null) =>
    answer === null || (Number.isInteger(answer) && answer >= 0 && answer <= most);
  if (answers.length !== items || !answers.every(fits)) {
    throw new RangeError(`${id} takes ${items} answers from 0 to ${most}`);
  }
}
