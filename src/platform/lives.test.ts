import { expect, test } from 'vitest';
import { livesAfterLives, type Life } from './lives.ts';
import type { Log } from './log.ts';

/** Lives that end when they are told to, or asked to. */
function made() {
  const lives: { life: Life; breakOff: (fault: Error) => void; ended: boolean }[] = [];
  const begin = async (): Promise<Life> => {
    let breakOff: (fault: Error) => void = () => undefined;
    let finish: () => void = () => undefined;
    const over = new Promise<void>((resolve, reject) => {
      finish = resolve;
      breakOff = reject;
    });
    const one = { life: { over, end: async () => end() }, breakOff, ended: false };
    const end = () => {
      one.ended = true;
      finish();
    };
    lives.push(one);
    return one.life;
  };
  return { lives, begin };
}

test('What ended by itself is followed by another, and its fault is no end', async () => {
  const { lives, begin } = made();
  const events: string[] = [];
  const log: Log = { write: (event) => void events.push(event) };
  const lasting = await livesAfterLives(begin, log);
  lives[0]?.breakOff(new Error('The database went.'));
  await expect.poll(() => lives.length).toBe(2);
  expect(lives[0]?.ended).toBe(true);
  expect(events).toEqual(['worker begins anew']);
  await lasting.stop();
  expect(lives.map(({ ended }) => ended)).toEqual([true, true]);
});

test('What was stopped stays so', async () => {
  const { lives, begin } = made();
  const lasting = await livesAfterLives(begin, { write: () => undefined });
  await lasting.stop();
  expect(lives.length).toBe(1);
});
