import type { CastMember } from './cast.ts';

const names =
  'Ana Bram Celia Dov Edith Farid Grace Hana Ivo Joss Kit Leila Marek Noor Olive Pavel Quinn Rosa Seth Tariq Uma Vera Wanda Zeb'.split(
    ' ',
  );

/** The other people of Wrenfield: with the cast about forty. */
export const neighbours: Record<string, CastMember> = Object.fromEntries(
  names.map((called, index) => {
    const number = String(101 + index).padStart(12, '0');
    const month = String((index % 9) + 1).padStart(2, '0');
    const member = {
      called,
      id: `00000000-0000-4000-8000-${number}`,
      roles: [],
      joined: `2026-${month}-15`,
    };
    return [called.toLowerCase(), member];
  }),
);
