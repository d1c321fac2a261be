import { describe, expect, test } from 'vitest';
import { safeMessaging } from './safe-messaging.ts';
import { UNSAFE_WORDINGS } from './signs/safe-words.ts';
import english from './words/en.json' with { type: 'json' };

const noticed = (text: string): string[] =>
  safeMessaging(text).wordings.map(({ why }) => why.split('.')[2] ?? '');

describe('Nina is about to send something that could hurt a reader', () => {
  test.each([
    ['how someone died', 'He hanged himself in the garage.', 'method', true],
    ['how many tablets', 'She took 40 tablets and died.', 'quantity', true],
    ['where people go', 'It is the bridge where people jump.', 'place', true],
    ['the last note', 'His suicide note said that he was sorry.', 'note', true],
    ['a push', 'Go on, kill yourself.', 'encourage', true],
    ['"commit"', 'My uncle committed suicide.', 'commit', false],
    ['"failed attempt"', 'I had a failed attempt in May.', 'success', false],
    ['"successful"', 'It was a successful suicide.', 'success', false],
    ['one cause', 'He killed himself because of the bullying.', 'cause', false],
    ['death as a way out', 'Suicide is the only way out.', 'solution', false],
    ['blame', 'Suicide is selfish.', 'blame', false],
    ['big words', 'We live in a suicide epidemic.', 'epidemic', false],
    ['a label', 'She is a psycho.', 'label', false],
    ['a picture', 'I found his body hanging there.', 'graphic', false],
  ] as const)('she is told about %s', (_, text, why, held) => {
    expect(noticed(text)).toContain(why);
    if (held) expect(safeMessaging(text).held).toBe(true);
    else
      expect(safeMessaging(text).wordings.find((found) => found.why.endsWith(why))?.holds).toBe(
        false,
      );
  });

  test('she is shown the sentence and no more', () => {
    const text = 'We met at school. My uncle committed suicide. I miss him!';
    const [found] = safeMessaging(text).wordings;
    expect(text.slice(found?.start, found?.end)).toBe('My uncle committed suicide.');
  });

  test('every wording has a reason and other words', () => {
    for (const { name } of UNSAFE_WORDINGS) {
      expect(english).toHaveProperty([`triage.unsafe.${name}`]);
      expect(english).toHaveProperty([`triage.instead.${name}`]);
    }
  });
});

test.each([
  'My uncle died by suicide in May. I miss him.',
  'I survived a suicide attempt and I found help at the clinic.',
  'I live with schizophrenia and I work in a library.',
  'Many things were heavy at once. The helpline stayed with me until morning.',
  'I take three tablets in the morning and two at night.',
  'I need someone to talk to. Tonight is hard.',
  'We jumped in the lake and swam to the bridge.',
])('Nina can send "%s" as it is', (text) => {
  expect(safeMessaging(text)).toEqual({ wordings: [], held: false });
});
