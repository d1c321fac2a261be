import type { Db } from '../../../platform/database.ts';
import type { Kind } from './form.ts';

/** That something around an alert or a decision about me was written down; its words are for those who learn from it. */
export interface EventAboutMe {
  kind: Kind;
  around: 'alert' | 'decision';
  /** The alert or the decision. */
  cause: string;
  written_at: Date;
  reviewed: boolean;
}

export function eventsAboutMe(db: Db): Promise<EventAboutMe[]> {
  return db<EventAboutMe[]>`
    select kind, around, cause, written_at, reviewed from app.adverse_events_about_me()`;
}
