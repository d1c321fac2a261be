import type { MadeRequest, MadeTie, MadeWorld } from './random-circles.ts';

/** What the promises say of one viewer, in TypeScript and without the database. */
export interface Eyes {
  /** A tie of their own circle that stands. */
  holds(tie: MadeTie): boolean;
  /** A tie over which they support somebody, as far as they can tell. */
  supports(tie: MadeTie): boolean;
  /** A tie over which what somebody sends reaches them. */
  hears(tie: MadeTie): boolean;
  /** Whose part they may see now. */
  sharing(part: string): string[];
  /** Whether they may help with a request of somebody else. */
  helps(request: MadeRequest): boolean;
}

export const stands = (tie: MadeTie): boolean => tie.endings.length === 0;

export function eyesOf(viewer: string, { ties, consents, helpers }: MadeWorld): Eyes {
  const holds = (tie: MadeTie) => tie.member === viewer && stands(tie);
  const removed = (tie: MadeTie) => tie.endings.some(({ by }) => by === viewer);
  const sharing = (part: string) =>
    consents
      .filter((one) => one.tie.supporter === viewer && stands(one.tie) && one.part === part)
      .filter(({ until, withdrawn, quiet }) => until > 0 && !withdrawn && quiet === null)
      .map(({ tie }) => tie.member);
  const parted = ties
    .filter((tie) => tie.supporter === viewer && !stands(tie))
    .map(({ member }) => member);
  return {
    holds,
    sharing,
    supports: (tie) => tie.supporter === viewer && !removed(tie),
    hears: (tie) => holds(tie) && !tie.muted,
    helps: (request) => {
      if (request.calledOff || parted.includes(request.member)) return false;
      if (request.audience === 'circle') return sharing('help-requests').includes(request.member);
      if (request.audience === 'helpers') return helpers.has(viewer);
      return request.asked.some((tie) => tie.supporter === viewer);
    },
  };
}
