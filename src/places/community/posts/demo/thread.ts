import type { ContentNote, PostKind } from '../form.ts';

export interface DemoThread {
  /** Hours before the demo's now. */
  ago: number;
  by: string;
  kind: PostKind;
  title: string;
  body: string;
  needs?: string[];
  notes?: ContentNote[];
  /** Why a guide reads it first. */
  held?: 'first' | 'words' | 'closed';
  unnamed?: boolean;
  /** Told on the public page, under this name. */
  told?: string;
  /** Who answered, and what; `+` before the words where they tried it. */
  replies?: [by: string, body: string][];
}

/** Something that was said in the demo, by the name that is used there. */
export const thread = (
  ago: number,
  by: string,
  kind: PostKind,
  [title, body]: [string, string],
  more: Omit<Partial<DemoThread>, 'ago' | 'by' | 'kind' | 'title' | 'body'> = {},
): DemoThread => ({ ago, by, kind, title, body, ...more });
