import type { CastName } from '../cast.ts';
import type { World } from '../world.ts';

/** A word that is planted in sealed columns through the doors that a person uses. */
export interface Canary {
  /** `table.column`, each a sealed text. */
  columns: string[];
  /** Plants the word for one person of the cast. */
  plant(world: World, name: CastName, word: string): Promise<void>;
}
