import { describe, expect, test } from 'vitest';
import { isAtLeast, type Level } from './levels.ts';
import { triage } from './rules.ts';

const level = (text: string): Level => triage(text).level;
const atLeast = (text: string, floor: Level): boolean => isAtLeast(level(text), floor);

describe('Maya says it in plain words, and the same words elsewhere mean no harm', () => {
  test.each([
    [
      'has the means at hand',
      'I have got a whole bottle of pills and I am taking them tonight',
      'crisis',
      'I have got a whole bottle of ginger beer and I am drinking it tonight',
    ],
    [
      'has saved them up',
      'I have saved up my medication for this',
      'red',
      'I have saved up my holiday for December',
    ],
    [
      'means to take them all',
      'I have the tablets here and I will take all of them tonight. Goodbye, everyone.',
      'crisis',
      'I have the tablets here and I will take one with breakfast',
    ],
    [
      'promises no morning',
      "I can't promise I'll be alive in the morning",
      'red',
      "I can't promise I'll be awake in the morning",
    ],
    [
      'will be gone',
      "I won't be here tomorrow",
      'red',
      "I won't be here tomorrow, it's my day off",
    ],
    [
      'writes last words',
      'This is my last post. Thank you for everything.',
      'red',
      'This is my last post before my holiday. Thank you for everything.',
    ],
    ['is about to', "I'm about to do it", 'red', "I'm about to do it, the driving test"],
    [
      'stands on an edge',
      "I'm on the edge of the multi storey looking down",
      'red',
      'We stood on the bridge and watched the sun go down',
    ],
    [
      'has a knife near',
      "there's a knife under my pillow and I keep thinking about it",
      'red',
      'there is a knife in my hand, I am chopping onions',
    ],
    [
      'means to jump',
      'going to jump off the bridge tonight',
      'crisis',
      'going to jump off the high board at the pool tonight',
    ],
    ['types "2" for "to"', 'i want 2 die', 'red', 'i want 2 diet books'],
  ] as const)('she %s', (_, meant, floor, harmless) => {
    expect(atLeast(meant, floor)).toBe(true);
    expect(level(harmless)).toBe('green');
  });
});

describe('Asha is afraid for somebody who has gone silent', () => {
  test.each([
    ["She has taken tablets and won't answer", 'She has taken her tablets and is asleep'],
    [
      'my daughter left a note and we cannot find her',
      'my daughter left a note saying she is at school',
    ],
    ['he is on the roof and says he will jump', 'he is on the roof fixing the tiles'],
  ])('"%s" leads the queue, "%s" does not', (meant, harmless) => {
    expect(atLeast(meant, 'red')).toBe(true);
    expect(level(harmless)).toBe('green');
  });
});

describe('Mo is not called for what is denied, past, played or of another topic', () => {
  test.each([
    ['denied', "I'm not going to do it tonight"],
    ['past', 'Two years ago I had a rope ready. I am so glad I am here.'],
    ['played', 'I have the gun loaded in the last level of the game'],
    ['kept safe', 'I gave all my spare pills to my sister to look after'],
    ['a love that ends', "I'm going to end it with my boyfriend tonight"],
    ['cooking', "I'm doing it tonight, I'm finally cooking the lasagne"],
    ['told by the news', 'the news says a man fell from a bridge'],
  ])('%s', (_, text) => expect(level(text)).toBe('green'));

  test('one word of another topic makes two pieces less sure', () => {
    expect(level("I've had 20 paracetamol and half a bottle of wine")).toBe('amber');
  });
});

describe('Omar writes plainly in Spanish', () => {
  test.each([
    ['mañana ya no estaré aquí', 'mañana no estaré aquí, tengo cita en el hospital'],
    [
      'mi hermana se ha tomado muchas pastillas y no contesta',
      'mi hermana se ha tomado su pastilla y duerme',
    ],
    ['lo voy a hacer hoy', 'voy a hacerlo mañana, la mudanza'],
  ])('"%s" leads the queue, "%s" does not', (meant, harmless) => {
    expect(atLeast(meant, 'red')).toBe(true);
    expect(level(harmless)).toBe('green');
  });
});
