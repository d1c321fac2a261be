-- What policies of circle and plan may say about consents.

-- Whose part the one who asks may see now: not withdrawn, not over, not ending quietly, and the tie stands.
create or replace function app.people_sharing_with_me(part text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct c.member_id), '{}') from consents c
    where c.supporter_id = app.me() and c.part = people_sharing_with_me.part and c.withdrawn_at is null
      and c.quiet_from is null and c.until > app.now()
      and not exists (select from tie_endings e where e.tie_id = c.tie_id)
      and (app.only_about() is null or c.member_id = app.only_about())
  $$;

create or replace function app.shares_with_me(person uuid, part text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select person = any (app.people_sharing_with_me(part)) $$;

-- In a quiet end: what was made before it, and for two weeks from its making.
create or replace function app.people_fading_from_me(part text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(distinct c.member_id), '{}') from consents c
    where c.supporter_id = app.me() and c.part = people_fading_from_me.part and c.withdrawn_at is null
      and c.quiet_from > app.now() - interval '14 days' and c.until > app.now()
      and not exists (select from tie_endings e where e.tie_id = c.tie_id)
      and (app.only_about() is null or c.member_id = app.only_about())
  $$;

create or replace function app.still_fading(person uuid, part text, made_at timestamptz) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select made_at > app.now() - interval '14 days' and exists (select from consents c
      where c.member_id = person and c.supporter_id = app.me() and c.part = still_fading.part and c.withdrawn_at is null
        and c.quiet_from > still_fading.made_at and c.until > app.now())
  $$;

grant execute on function app.people_sharing_with_me(text), app.shares_with_me(uuid, text), app.people_fading_from_me(text),
  app.still_fading(uuid, text, timestamptz) to app_person;

-- Policies of shared parts show nothing to whoever has not written their look in the same transaction. Viewing as a supporter writes none.
create or replace function app.have_looked(person uuid, part text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select app.only_about() is not null or exists (select from looks l
      where l.by_person_id = app.me() and l.looked_at = app.now() and l.about_person_id = person and l.part = have_looked.part)
  $$;

create or replace function app.people_i_look_at(part text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(p), '{}') from unnest(app.people_sharing_with_me(part)) p where app.have_looked(p, part)
  $$;

create or replace function app.fading_people_i_look_at(part text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(p), '{}') from unnest(app.people_fading_from_me(part)) p where app.have_looked(p, part)
  $$;
grant execute on function app.people_i_look_at(text), app.fading_people_i_look_at(text) to app_person;

-- In a quiet end, of what has no day of its own, such as a plan: it is seen as it stood before, for two weeks.
create or replace function app.stood_before_quiet(person uuid, part text, saved_at timestamptz) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from consents c
      where c.member_id = person and c.supporter_id = app.me() and c.part = stood_before_quiet.part and c.withdrawn_at is null
        and c.quiet_from > stood_before_quiet.saved_at and c.quiet_from > app.now() - interval '14 days' and c.until > app.now())
  $$;
grant execute on function app.stood_before_quiet(uuid, text, timestamptz) to app_person;
