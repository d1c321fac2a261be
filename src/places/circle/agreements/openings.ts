import { HOUR, type Moment } from '../../../platform/local-days.ts';
import type { ConsentPart } from '../consents/public.ts';
import type { Agreement } from './agreement.ts';
import type { DoneStep, Facts, Opened, RecordedOccasion } from './facts.ts';
import { at, type Interval } from './intervals.ts';
import { LONGEST_OPENING_HOURS } from './step.ts';
import type { SupporterId } from './trigger.ts';

/** A consent that a step opened. It stands from `from` up to `until`, and never longer. */
export type Opening = {
  /** The key of the step that opened it. */
  key: string;
  to: SupporterId;
  parts: readonly ConsentPart[];
  from: Moment;
  until: Moment;
};

/**
 * Every consent that the agreement opened, with its end as of now. Whatever is open and is not in
 * this list, or is past its `until`, must be closed. Stopping, pausing, changing and ending close
 * all; a tie's end or a withdrawal closes what that person sees. An end never moves later: what was
 * closed stays closed.
 */
export function openings(
  agreement: Agreement,
  active: readonly Interval[],
  facts: Facts,
): Opening[] {
  return facts.recorded.flatMap((past) =>
    past.done.flatMap((done) =>
      done.opened.map((opened) => ({
        key: `${past.key}/${done.step}`,
        to: opened.to,
        parts: opened.parts,
        from: done.at,
        until: endOf({ opened, done, past, agreement, active, facts }),
      })),
    ),
  );
}

type Circumstance = {
  opened: Opened;
  done: DoneStep;
  past: RecordedOccasion;
  agreement: Agreement;
  active: readonly Interval[];
  facts: Facts;
};

function endOf({ opened, done, past, agreement, active, facts }: Circumstance): Moment {
  const standing = facts.supporters.find(({ id }) => id === opened.to);
  if (!standing) return done.at;
  const isCurrent = past.version === agreement.version;
  const ends = [
    opened.until,
    done.at + LONGEST_OPENING_HOURS * HOUR,
    past.stoppedAt,
    isCurrent ? (at(active, done.at)?.until ?? done.at) : agreement.life.agreedAt,
    standing.endedAt,
    standing.withdrawnAt !== null && standing.withdrawnAt >= done.at ? standing.withdrawnAt : null,
  ];
  return Math.max(done.at, Math.min(...ends.filter((end) => end !== null)));
}
