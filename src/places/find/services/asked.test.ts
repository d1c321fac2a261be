import { expect, test } from 'vitest';
import { addressOf, askedIn, choicesIn } from './asked.ts';
import { wantedOf } from './wanted-of.ts';

const asked = (query: string) => askedIn(new URLSearchParams(query));
const whole =
  'q=talk&near=Wrenfield&within=3&need=talking&language=es&is=free&is=stepFree&day=6&page=2';

test('Maya’s question comes back from its own address', () => {
  const question = asked(whole);
  const again = askedIn(new URL(addressOf(question, { page: 2 }), 'http://kith').searchParams);
  expect(again).toEqual(question);
  expect(addressOf(asked(''))).toBe('/find/services');
});

test('each choice can be taken away by itself, and the reach goes with its place', () => {
  const choices = choicesIn(asked(whole));
  expect(choices.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'need talking',
    'language es',
    'day 6',
    'near Wrenfield',
    'within 3',
    'is free',
    'is stepFree',
  ]);
  const noPlace = choices.find(({ name }) => name === 'near')?.without;
  expect(noPlace).toMatchObject({ near: '', within: null, language: 'es', page: 1 });
  const noSteps = choices.at(-1)?.without;
  expect(noSteps?.is).toEqual(['free']);
});

test('what nobody offers was not asked', () => {
  const odd = asked('need=gold&day=9&within=2&age=400&language=%3Cb%3E&is=rich&page=-4&q=%00%20a');
  expect(odd).toMatchObject({ need: null, day: null, within: null, age: null, language: null });
  expect(odd).toMatchObject({ is: [], page: 1, q: 'a' });
});

test('three miles are asked for in Britain, three kilometres in Spain', () => {
  expect(wantedOf(asked(whole), 'GB').within).toBeCloseTo(4828, 0);
  expect(wantedOf(asked(whole), 'ES')).toMatchObject({
    within: 3000,
    needs: ['talking'],
    when: { days: [6], part: null },
  });
  expect(wantedOf(asked('day=now&part=night'), 'ES').when).toMatchObject({
    days: 'now',
    part: null,
  });
});
