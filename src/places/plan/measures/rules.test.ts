import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { GAD_7, INSTRUMENTS, PHQ_8, PHQ_9, QPR_15, type Instrument } from './instruments.ts';
import { askedHere, changeBetween, isRiskAnswer, reliableChangeIndex, score } from './rules.ts';

const all = (instrument: Instrument, answer: number | null) =>
  Array<number | null>(instrument.items).fill(answer);
const CASES = '../shared/data/fhir/scoring-cases-cirg';
const missing = existsSync(CASES) ? '' : ` (skipped: ${CASES} is not on this machine)`;
const POINTS: Record<string, number> = {
  'LA6568-5': 0,
  'LA6569-3': 1,
  'LA6570-1': 2,
  'LA6571-9': 3,
};

describe("Maya's own measures", () => {
  it('are sums, from nothing to the most that can be answered', () => {
    const tops = INSTRUMENTS.map((instrument) =>
      score(instrument, all(instrument, instrument.most)),
    );
    expect(tops.map((top) => top.kind === 'complete' && top.total)).toEqual([27, 24, 21, 60]);
    expect(score(QPR_15, all(QPR_15, 0))).toEqual({ kind: 'complete', total: 0, band: null });
  });

  it.each([
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [19, 'moderately-severe'],
    [20, 'severe'],
  ])('PHQ-9 of %i is called %s', (total, band) => {
    const answers = Array.from({ length: 9 }, (_, n) => Math.min(3, Math.max(0, total - 3 * n)));
    expect(score(PHQ_9, answers)).toEqual({ kind: 'complete', total, band });
  });

  it('have no total while a question is open', () => {
    expect(score(GAD_7, [1, null, 2, 0, 0, null, 3])).toEqual({
      kind: 'incomplete',
      sum: 6,
      open: [2, 6],
    });
  });

  it('refuse what is no answer', () => {
    for (const strange of [4, -1, 1.5, NaN])
      expect(() => score(GAD_7, [strange, ...all(GAD_7, 0).slice(1)])).toThrow(RangeError);
    expect(() => score(GAD_7, all(PHQ_9, 0))).toThrow(RangeError);
  });

  it('do not ask about being better off dead where nobody is on call', () => {
    expect(askedHere(PHQ_9, { onCall: false })).toBe(PHQ_8);
    expect(askedHere(PHQ_9, { onCall: true })).toBe(PHQ_9);
    expect([askedHere(GAD_7, { onCall: false }), PHQ_8.riskItem]).toEqual([GAD_7, null]);
  });

  it('know a risk answer, however small, and in a form that is not finished', () => {
    const ninth = (answer: number | null) =>
      isRiskAnswer(PHQ_9, [...all(PHQ_9, null).slice(1), answer]);
    expect([ninth(0), ninth(null), ninth(1), ninth(3)]).toEqual([false, false, true, true]);
    expect(isRiskAnswer(GAD_7, all(GAD_7, 3))).toBe(false);
  });

  it('call a change by what it is worth, both ways', () => {
    expect(
      [changeBetween(PHQ_9, 15, 9), changeBetween(PHQ_9, 15, 10), changeBetween(PHQ_9, 9, 15)].map(
        ({ meaning }) => meaning,
      ),
    ).toEqual(['better', 'unclear', 'harder']);
    expect(
      [changeBetween(QPR_15, 30, 35), changeBetween(QPR_15, 35, 30)].map(({ meaning }) => meaning),
    ).toEqual(['better', 'harder']);
    const total = fc.integer({ min: 0, max: 21 });
    fc.assert(
      fc.property(total, total, (before, after) => {
        const opposite = { better: 'harder', harder: 'better', unclear: 'unclear' } as const;
        expect(changeBetween(GAD_7, after, before).meaning).toBe(
          opposite[changeBetween(GAD_7, before, after).meaning],
        );
      }),
    );
  });

  it("have the reliable change index of Jacobson and Truax's own example", () => {
    expect(reliableChangeIndex(47.5, 32.5, { deviation: 7.5, reliability: 0.8 })).toBeCloseTo(
      -3.16,
      2,
    );
    expect(() => reliableChangeIndex(1, 2, { deviation: 7.5, reliability: 1 })).toThrow(RangeError);
    expect(() => reliableChangeIndex(1, 2, { deviation: 0, reliability: 0.8 })).toThrow(RangeError);
  });
});

describe.skipIf(missing !== '')(`the published scoring cases${missing}`, () => {
  const files = (folder: string) =>
    missing
      ? []
      : readdirSync(`${CASES}/${folder}`)
          .filter((name) => name.includes('case'))
          .map((name) => `${folder}/${name}`);
  const answersIn = (text: string) => {
    const found = text.matchAll(
      /linkId: \*q(\d+)LinkId\s+answer:\s+-\s+valueCoding:\s+(?:\*answerOption(\d)ValueCode|code: (\S+))/g,
    );
    return new Map(
      [...found].map(([, item, option, code]) => [
        Number(item),
        option ? Number(option) - 1 : POINTS[code ?? ''],
      ]),
    );
  };
  const toAnswers = (instrument: Instrument, given: Map<number, number | undefined>) =>
    Array.from({ length: instrument.items }, (_, n) => given.get(n + 1) ?? null);

  it.each([...files('phq9'), ...files('gad7')])('%s', (file) => {
    const text = readFileSync(`${CASES}/${file}`, 'utf8');
    const instrument = file.startsWith('phq9') ? PHQ_9 : GAD_7;
    const total = /ScoreFull\w+: (\d+)/.exec(text)?.[1];
    // A single-question file expects the points of its only answer; question 10 is outside the
    // total.
    const expected = Number(
      total ?? (file.includes('question10') ? 0 : /ScoreQuestion\d+: (\d+)/.exec(text)?.[1]),
    );
    const result = score(instrument, toAnswers(instrument, answersIn(text)));
    expect(result.kind === 'complete' ? result.total : result.sum).toBe(expected);
  });
});
