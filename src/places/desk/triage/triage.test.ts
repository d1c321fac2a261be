import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples, heldOutExamples, openExamples } from './examples/read-examples.ts';
import { isAtLeast, type Level } from './levels.ts';
import { triage } from './rules.ts';
import english from './words/en.json' with { type: 'json' };

const share = (texts: readonly string[], floor: Level): number =>
  texts.filter((text) => isAtLeast(triage(text).level, floor)).length / texts.length;
const reasons = (text: string): string[] =>
  triage(text).reasons.map(({ key }) => key.split('.')[2] ?? '');

describe('Maya asks for help in a few plain words', () => {
  test.each([
    ['wants to die', 'I want to die', 'red'],
    ['has a night in mind', 'I am going to kill myself tonight', 'crisis'],
    ['has just taken everything', 'I took all my pills', 'crisis'],
    ['writes it as people do online', 'gonna kms tonight no joke', 'crisis'],
    ['hides the word', 'thinking about su1c1de again', 'red'],
    ['mistypes', 'i want to kil mysefl', 'red'],
    ['is British about it', 'I want to top myself, I have had enough of life', 'red'],
    ['does not want to wake', 'I hope I never wake up', 'amber'],
    ['calls herself a burden', 'My family would be better off without me', 'amber'],
    ['has a plan', 'I have a plan to end my life and I have written my suicide note', 'crisis'],
    ['says goodbye', 'Goodbye cruel world', 'amber'],
    ['hears a voice that orders her', 'The voices tell me to kill myself', 'red'],
    ['cannot stop hurting herself', 'I cut my arms again last night', 'red'],
  ] as const)('she %s', (_, text, floor) => {
    expect(isAtLeast(triage(text).level, floor)).toBe(true);
  });

  test('nine of ten wordings that the rules were not written from are seen', () => {
    expect(share(heldOutExamples('crisis'), 'amber')).toBeGreaterThanOrEqual(0.9);
    expect(share(openExamples('crisis'), 'amber')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('Sam is in no danger', () => {
  test.each([
    ['plays', 'This boss killed me eleven times in a row'],
    ['sings', 'The chorus goes "I want to die in your arms", what a song'],
    ['laughs', 'I am dead 💀 that video is too funny'],
    ['works', 'If I have to sit through one more meeting I will kill myself'],
    ['looks back', 'Ten years ago I tried to kill myself. Today I am grateful and well.'],
    ['denies it plainly', 'I am not suicidal, I am tired of being sad'],
    ['grieves', 'I lost my brother to suicide six years ago and I still miss him'],
    ['is a nurse', 'I am a nurse and our suicide prevention training is on Friday'],
    ['was asked', 'My counsellor asked whether I had thoughts of suicide and I said no'],
    ['takes tablets as always', 'I took two paracetamol for my headache'],
    ['fears an illness', 'I get panicky and I am scared of dying since my heart scare'],
  ])('when Sam %s, nothing rings', (_, text) => {
    expect(triage(text)).toMatchObject({ level: 'green', reasons: [] });
  });

  test('few jokes, games, songs and sayings are taken for danger', () => {
    expect(share(heldOutExamples('everyday'), 'amber')).toBeLessThanOrEqual(0.05);
    expect(share(openExamples('everyday'), 'amber')).toBeLessThanOrEqual(0.02);
  });

  test('words that a cry for help would use too are left alone where they mean no harm', () => {
    expect(share(heldOutExamples('twins'), 'amber')).toBeLessThanOrEqual(0.04);
    expect(share(heldOutExamples('twins'), 'crisis')).toBe(0);
    expect(share(openExamples('twins'), 'amber')).toBeLessThanOrEqual(0.04);
  });

  test('ordinary talk among peers is left in peace', () => {
    expect(share(heldOutExamples('support-talk'), 'amber')).toBeLessThanOrEqual(0.03);
    expect(share(openExamples('support-talk'), 'amber')).toBeLessThanOrEqual(0.02);
  });
});

describe('Asha is afraid for someone, or of someone', () => {
  test.each([
    [
      'her friend has texted',
      'My friend texted me that she wants to kill herself',
      'otherAtRisk',
      'red',
    ],
    [
      'her sister took tablets',
      'My sister just took a whole bottle of pills',
      'otherAtRisk',
      'crisis',
    ],
    [
      'her husband threatens her',
      'My husband says he will kill me if I leave',
      'partnerThreat',
      'red',
    ],
    ['he will kill her', 'he will kill me', 'threatWord', 'amber'],
    ['he hits her', 'My boyfriend hit me again last night', 'abuse', 'amber'],
    ['she is watched', 'They are watching me through the walls', 'losingTouch', 'amber'],
    [
      'she does not sleep and spends',
      'I have not slept for five days and I feel amazing, I spent all my savings',
      'rushing',
      'amber',
    ],
    ['she does not eat', 'I have not eaten for six days', 'starving', 'amber'],
  ] as const)('%s', (_, text, reason, floor) => {
    expect(reasons(text)).toContain(reason);
    expect(isAtLeast(triage(text).level, floor)).toBe(true);
  });
});

describe('Omar writes in his own language', () => {
  test('in Spanish, the plain cases are read', () => {
    expect(triage('No quiero vivir más').language).toBe('es');
    expect(share(examples('crisis-spanish'), 'amber')).toBeGreaterThanOrEqual(0.95);
    expect(share(examples('everyday-spanish'), 'amber')).toBeLessThanOrEqual(0.05);
  });

  test.each([
    'Je ne veux plus vivre',
    'Ich will nicht mehr leben',
    'أريد أن أموت',
    '死にたい',
    'Não quero mais viver',
  ])('and "%s" is honestly not read', (text) => expect(triage(text).language).toBe('unread'));
});

describe('Mo reads what leads his queue', () => {
  test('each reason stands on words that are there, and has words of its own', () => {
    for (const text of [...examples('crisis'), ...examples('crisis-open')]) {
      for (const { key, start, end } of triage(text).reasons) {
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(english).toHaveProperty([key]);
      }
    }
  });

  test('what stands on a place says which place', () => {
    const text = 'Thank you all. I have a rope. I want to kill myself.';
    const found = triage(text).reasons.find(({ key }) => key === 'triage.reason.thoughts');
    expect(text.slice(found?.start, found?.end)).toContain('kill myself');
  });

  test('any text at all is answered, and the same text always alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { level, reasons: told } = triage(text);
        expect(triage(text).level).toBe(level);
        expect(
          told.every(({ start, end }) => start >= 0 && start < end && end <= text.length),
        ).toBe(true);
      }),
    );
  });

  test('a megabyte of pasted text does not hold up the page', () => {
    expect(triage('i want to i do not '.repeat(50_000)).level).toBeDefined();
  });
});

const posts = new URL(
  '../../../../../shared/data/language/triage/posts-cssrs-dev.csv',
  import.meta.url,
);
const skipped = existsSync(posts)
  ? ''
  : ' (skipped: the rated posts do not lie beside the project)';

test.skipIf(skipped !== '')(
  `no line of the rated posts has come into the project${skipped}`,
  () => {
    const theirs = readFileSync(posts, 'utf8').toLowerCase().replace(/\s+/g, ' ');
    const ours = (['crisis', 'everyday', 'support-talk', 'twins'] as const).flatMap((name) => [
      ...examples(name),
      ...examples(`${name}-open`),
    ]);
    const long = ours.filter((line) => line.split(' ').length > 9);
    expect(long.filter((line) => theirs.includes(line.toLowerCase()))).toEqual([]);
  },
);
