import type { Day } from './cloth.ts';

export type Scale = 'rising' | 'centred';

type Step = Exclude<Day, 0>;

/** Each step has a figure of its own, so that colour is never the only difference. Box: 8 by 8. */
const figures: Record<Step, string> = {
  1: 'M0 0h8L0 8z',
  2: 'M0 4 4 0l4 4zM0 8l4-4 4 4z',
  3: 'M4 0l4 4-4 4-4-4z',
  4: 'M0 0h8L0 8h8z',
  5: 'M4 0l1.2 2.8L8 4 5.2 5.2 4 8 2.8 5.2 0 4l2.8-1.2z',
};

type Cloth = readonly [ground: string, figure: string];

/** Cool to warm, never red, every one a colour that one would choose for a quilt. */
const rising: Record<Step, Cloth> = {
  1: ['#35497c', '#51679d'],
  2: ['#4f7da6', '#7fa9cb'],
  3: ['#3f8a84', '#86bfb4'],
  4: ['#8fb573', '#c3d79f'],
  5: ['#eeb04f', '#fbdf9f'],
};

/** The middle is the warmest: very high is not best, and both ends are deep. */
const centred: Record<Step, Cloth> = {
  1: ['#35497c', '#51679d'],
  2: ['#4f7da6', '#7fa9cb'],
  3: ['#eeb04f', '#fbdf9f'],
  4: ['#b28ac0', '#d3b7dd'],
  5: ['#64447a', '#8a68a0'],
};

export const steps: readonly Step[] = [1, 2, 3, 4, 5];

/** One sewn patch at the origin, 8 by 8. */
export function YearBlock({ step, scale }: { step: Step; scale: Scale }) {
  const [ground, figure] = (scale === 'rising' ? rising : centred)[step];
  return (
    <>
      <path fill={ground} d="M0 0h8v8H0z" />
      <path fill={figure} d={figures[step]} />
    </>
  );
}
