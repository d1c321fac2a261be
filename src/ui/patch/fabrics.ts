/** Any deep fabric stands out from any light one by at least 3:1 (WCAG 2.2, 1.4.11). None is red. */
export const deepFabrics = {
  indigo: '#2f4a7d',
  lagoon: '#16606a',
  forest: '#2c5a43',
  plum: '#5e3f6b',
  berry: '#7b3160',
  cocoa: '#664837',
} as const;

export const lightFabrics = {
  marigold: '#eeb04f',
  peach: '#f7c9a8',
  sky: '#b7d7ea',
  mint: '#bcdfc9',
  lilac: '#dcc9ee',
  linen: '#f0e4cd',
} as const;

export type DeepFabric = keyof typeof deepFabrics;
export type LightFabric = keyof typeof lightFabrics;

/** The names of two fabrics; an unknown name is drawn in indigo or linen. */
export type Fabrics = readonly [deep: string, light: string];

export function coloursOf([deep, light]: Fabrics): [deep: string, light: string] {
  return [
    Object.hasOwn(deepFabrics, deep) ? deepFabrics[deep as DeepFabric] : deepFabrics.indigo,
    Object.hasOwn(lightFabrics, light) ? lightFabrics[light as LightFabric] : lightFabrics.linen,
  ];
}
