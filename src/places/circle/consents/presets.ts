import type { ConsentPart } from './parts.ts';

/** What most people choose, before "choose exactly". */
export const PRESETS = {
  cheers: [],
  knows: ['checkin-mood'],
  stands: ['checkin-mood', 'safety-plan', 'alerts'],
} as const satisfies Record<string, readonly ConsentPart[]>;

export type Preset = keyof typeof PRESETS;
export const presetNames = Object.keys(PRESETS) as Preset[];

/** The preset that shares exactly these parts; `exactly` where none does. */
export function presetOf(parts: readonly ConsentPart[]): Preset | 'exactly' {
  const wanted = [...new Set(parts)].toSorted().join();
  return presetNames.find((name) => [...PRESETS[name]].toSorted().join() === wanted) ?? 'exactly';
}
