-- What policies may say about ties.

create or replace function app.tie_stands(tie uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from ties t where t.id = tie) and not exists (select from tie_endings e where e.tie_id = tie)
  $$;

-- Ties that are over for the one who asks. Whoever was removed keeps theirs: it shows nothing.
create or replace function app.ties_over_for_me() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(t.id), '{}') from ties t join tie_endings e on e.tie_id = t.id
    where e.by_person_id = app.me() or t.member_id = app.me()
  $$;

-- The ties of which the one who asks is the member, and which stand.
create or replace function app.my_standing_ties() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(t.id), '{}') from ties t
    where t.member_id = app.me() and not exists (select from tie_endings e where e.tie_id = t.id)
  $$;

create or replace function app.my_supporters() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(t.supporter_id), '{}') from ties t
    where t.member_id = app.me() and not exists (select from tie_endings e where e.tie_id = t.id)
  $$;

-- Whether what a supporter sends reaches the member: the tie stands and is not muted.
create or replace function app.hears(tie uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select app.tie_stands(tie) and not exists (select from tie_mutes m where m.tie_id = tie) $$;

grant execute on function app.tie_stands(uuid), app.ties_over_for_me(), app.my_standing_ties(), app.my_supporters()
  to app_person;

-- The ties over which the one who asks hears: those of their own circle that stand and are not muted.
create or replace function app.ties_i_hear() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(t), '{}') from unnest(app.my_standing_ties()) t
    where not exists (select from tie_mutes m where m.tie_id = t)
  $$;

-- The ties over which the one who asks supports somebody; being removed silently takes none away.
create or replace function app.ties_i_support() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(t.id), '{}') from ties t
    where t.supporter_id = app.me() and not exists (select from tie_endings e where e.tie_id = t.id and e.by_person_id = app.me())
  $$;
grant execute on function app.ties_i_hear(), app.ties_i_support() to app_person;
