import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { CONSENT_PARTS } from '../consents/public.ts';
import { planForm, refusals, type Here, type Plan } from './agreement.ts';
import { because } from './because.ts';
import { readBack, trialRead } from './reading.ts';
import { evaluate, trial } from './rules.ts';
import { spoken, type AgreementKey, type Named, type Sentence, type Speaker } from './sentence.ts';
import { templates } from './templates.ts';
import { agreed, checkin, lives, on, open, ring, tell } from './testing/maya.ts';
import { trigger } from './testing/triggers.ts';
import words from './words/en.json' with { type: 'json' };

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const CHOICE = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const english: Speaker = {
  say: (key, values) => String(new IntlMessageFormat(words[key], 'en-GB').format(values)),
  list: (items, joinedBy) => (joinedBy === 'and' ? LIST : CHOICE).format(items),
  name: (value) => LIST.format(named(value)),
};
const speak = (sentences: readonly Sentence[]) => sentences.map((one) => spoken(one, english));

function named(value: Named): string[] {
  if ('moment' in value) return [`at ${value.moment}`];
  if ('mood' in value)
    return [['very hard', 'hard', 'in between', 'good', 'very good'][value.mood - 1] ?? ''];
  if ('help' in value) return [words[`agreements.help.${value.help}`]];
  return Object.values(value).flat();
}

const plan: Plan = {
  trigger: {
    kind: 'any',
    of: [
      { kind: 'missed', checkins: 3 },
      {
        kind: 'all',
        withinDays: 7,
        of: [
          { kind: 'mood', side: 'at-most', step: 2, days: 4 },
          { kind: 'concerns', from: ['sam', 'asha'], atLeast: 2, withinDays: 7 },
        ],
      },
    ],
  },
  waitMinutes: 6 * 60,
  quietHours: { from: '22:00', until: '08:00' },
  steps: [
    tell(),
    { ...open(), id: 'see' },
    { ...ring(), afterMinutes: 1440, ifStill: true, evenInQuietHours: true },
  ],
};

describe("Maya's agreement, read back", () => {
  it('says when, how long, what, and what waits', () => {
    expect(speak(readBack(plan))).toEqual([
      'If any of these is so: I miss 3 check-ins in a row or (all of these are so within 7 days: my mood is “hard” or lower 4 check-ins in a row and 2 people out of sam and asha raise a concern within 7 days)',
      'And if it stays so for 6 hours, then:',
      'tell sam, in my words',
      'let sam see checkin-mood for 3 days, then close it again',
      'ask the team on call to reach me, 1 day later, only if it is still so and even in quiet hours',
      'From 22:00 to 08:00 it waits.',
      'On my days off it waits.',
      'I can pause, change or end this at any time.',
    ]);
  });

  it('can be read back whatever she chose', () => {
    const shown = (sentences: readonly Sentence[]): AgreementKey[] =>
      sentences.flatMap(({ key, parts }) => [key, ...shown(parts)]);
    fc.assert(
      fc.property(trigger(), (any) => {
        const sentences = readBack({ ...plan, trigger: any });
        expect(shown(sentences).every((key) => key in words)).toBe(true);
        expect(speak(sentences).every((text) => text.length > 0 && !/[{}]/.test(text))).toBe(true);
      }),
    );
  });

  it('tells what it saw when it acted', () => {
    const facts = lives({ versions: [checkin('2026-11-10', 2), checkin('2026-11-11', 1)] });
    const { occasions } = evaluate(
      agreed({ kind: 'mood', side: 'at-most', step: 2, days: 2 }),
      facts,
      on('2026-11-11'),
    );
    expect(speak(because(occasions[0]?.saw ?? []))).toEqual([
      'Your mood was: 2026-11-10: hard and 2026-11-11: very hard.',
    ]);
  });
});

describe('tried on the last 60 days', () => {
  const versions = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-10', '2026-10-11'] as const;
  const facts = lives({
    versions: versions.map((day) => checkin(day, day === '2026-10-03' ? 4 : 1)),
  });
  const low = { kind: 'mood', side: 'at-most', step: 2, days: 2 } as const;

  it('says how often it would have acted, and when it would act next', () => {
    const past = trial({ ...plan, trigger: low }, facts, on('2026-11-20'));
    expect(speak(trialRead(past))).toEqual([
      'In the last 60 days it would have acted twice: 2026-10-02 and 2026-10-11.',
    ]);
    const soon = trial({ ...plan, trigger: low }, facts, on('2026-10-11', '13:00'));
    expect(speak(trialRead(soon))).toEqual([
      'In the last 60 days it would have acted once: 2026-10-02.',
      `It holds now. If nothing changes, it acts at ${on('2026-10-11', '18:00')}.`,
    ]);
  });

  it('says when it needs to know her usual first', () => {
    const past = trial(
      { ...plan, trigger: { kind: 'usual', side: 'below', days: 2 } },
      facts,
      on('2026-11-20'),
    );
    expect(speak(trialRead(past))).toEqual([
      'In the last 60 days it would not have acted.',
      'It needs to know your usual first. You have 5 check-ins of 14.',
    ]);
  });
});

describe('the plain form', () => {
  const here: Here = { onCall: false, supporters: ['sam', 'asha'], parts: CONSENT_PARTS };
  const errors = (change: object) =>
    planForm.safeParse({ ...plan, ...change }).error?.issues.map(({ message }) => message) ?? [];

  it('takes the three templates, each in one sentence', () => {
    for (const template of templates) {
      const made = template.plan({ people: ['sam'], signs: ['up at night'] });
      expect(planForm.parse(made)).toEqual(made);
      expect(english.say(template.sentence, { people: 'Sam' })).toContain('Sam');
      expect(refusals(made, { ...here, supporters: ['sam'] })).toEqual([]);
    }
  });

  it('takes what it gives, and whatever the tests make', () => {
    const taken = fc.property(trigger(), (any) => {
      const whole = { ...plan, trigger: any, waitMinutes: 0 };
      expect(planForm.parse(whole)).toEqual(whole);
    });
    fc.assert(taken);
  });

  it('refuses a wait through which it could never act', () => {
    expect(errors({ trigger: { kind: 'not-safe' }, waitMinutes: 72 * 60 })).toEqual([
      'agreements.error.wait-too-long',
    ]);
    expect(errors({ trigger: { kind: 'not-safe' }, waitMinutes: 71 * 60 })).toEqual([]);
  });

  it.each([
    [{ steps: [] }, 'agreements.error.steps'],
    [{ trigger: { kind: 'missed', checkins: 0 } }, 'agreements.error.days'],
    [{ trigger: { kind: 'any', of: [{ kind: 'risk' }] } }, 'agreements.error.branches'],
    [
      { trigger: { kind: 'signs', of: ['a'], atLeast: 2, withinDays: 3 } },
      'agreements.error.signs',
    ],
    [{ steps: [tell(), tell()] }, 'agreements.error.steps'],
    [{ steps: [open(169)] }, 'agreements.error.hours'],
    [{ steps: [tell({ to: [] })] }, 'agreements.error.people'],
    [{ quietHours: { from: '22:00', until: '22:00' } }, 'agreements.error.clock'],
    [{ quietHours: { from: '25:00', until: '08:00' } }, 'agreements.error.clock'],
  ])('speaks in keys of its catalog: %j', (change, key) => {
    expect(errors(change)).toContain(key);
    expect(key in words).toBe(true);
  });

  it('refuses a team that is not there, people outside her circle, and parts that are none', () => {
    expect(refusals(plan, here)).toEqual(['agreements.error.no-team']);
    expect(refusals(plan, { ...here, onCall: true, supporters: ['sam'] })).toEqual([
      'agreements.error.strangers',
    ]);
    expect(refusals(plan, { ...here, onCall: true, parts: ['goals'] })).toEqual([
      'agreements.error.parts',
    ]);
  });
});
