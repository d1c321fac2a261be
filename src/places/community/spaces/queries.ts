import { randomUUID } from 'node:crypto';
import { changedOne, oneOf, type Db } from '../../../platform/database.ts';
import type { SpaceForm, SpaceHours, Theme, Visibility } from './form.ts';

export interface Space {
  id: string;
  name: string;
  about: string;
  theme: Theme;
  visibility: Visibility;
  rules: string;
  who_starts: 'members' | 'guides';
  first_read: boolean;
  adults_only: boolean;
  /** As whom the one who asks is here; null where they are not in it. */
  persona_id: string | null;
  guide: boolean;
}

export interface Guide {
  id: string;
  name: string;
  first_color: number;
  second_color: number;
}

/** Each space that the one who asks may know of, their own first. */
export function spacesInSight(db: Db): Promise<Space[]> {
  return db<Space[]>`${spaceRows(db)} order by m.persona_id is null, lower(s.name), s.id`;
}

export async function spaceInSight(db: Db, id: string): Promise<Space> {
  return oneOf(await db<Space[]>`${spaceRows(db)} where s.id = ${id}`);
}

/** Rows of `Space`, for a further condition on `spaces s`. */
export const spaceRows = (db: Db) => db`
  select s.id, s.name, s.about, s.theme, s.visibility, s.rules, s.who_starts, s.first_read, s.adults_only, m.persona_id,
    g.persona_id is not null as guide
  from spaces s left join space_members m on m.space_id = s.id and m.left_at is null
  left join space_guides g on g.persona_id = m.persona_id`;

export function guidesOf(db: Db, space: string): Promise<Guide[]> {
  return db<Guide[]>`select p.id, p.name, p.first_color, p.second_color
    from space_guides g join personas p on p.id = g.persona_id where g.space_id = ${space} order by lower(p.name), p.id`;
}

export function hoursOf(db: Db, space: string): Promise<SpaceHours[]> {
  return db<SpaceHours[]>`
    select weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes
    from space_hours where space_id = ${space} order by weekday, opens`;
}

export async function makeSpace(db: Db, form: SpaceForm): Promise<string> {
  const id = randomUUID();
  await db`insert into spaces ${db({ id, ...columns(form) })}`;
  return id;
}

export async function changeSpace(
  db: Db,
  id: string,
  form: SpaceForm,
  hours: SpaceHours[],
): Promise<void> {
  changedOne(await db`update spaces set ${db(columns(form))} where id = ${id}`);
  await db`delete from space_hours where space_id = ${id}`;
  await writeHours(db, id, hours);
}

export async function writeHours(db: Db, id: string, hours: SpaceHours[]): Promise<void> {
  if (hours.length > 0)
    await db`insert into space_hours ${db(hours.map((stretch) => ({ space_id: id, ...stretch })))}`;
}

function columns(form: SpaceForm) {
  const { name, about, theme, visibility, rules, starts, firstRead, adultsOnly } = form;
  const said = { name, about, theme, visibility, rules };
  return { ...said, who_starts: starts, first_read: firstRead, adults_only: adultsOnly };
}

export async function mayChange(db: Db, space: string): Promise<boolean> {
  const [row] = await db<{ may: boolean }[]>`select app.may_change_space(${space}) as may`;
  return row?.may ?? false;
}
