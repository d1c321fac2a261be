-- Where the one who asks is a member. Nobody's spaces are seen through somebody else's eyes.
create or replace function app.my_spaces() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(m.space_id), '{}') from space_members m
    where m.person_id = app.me() and m.left_at is null and app.only_about() is null
  $$;

create or replace function app.spaces_i_read() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(s.id), '{}') from spaces s
    where app.me() is not null and app.only_about() is null
      and (s.id = any ((select app.my_spaces())::uuid[])
        or (s.visibility = 'open' and (not s.adults_only or (select app.is_adult(app.me())))))
  $$;

create or replace function app.spaces_i_watch() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(g.space_id), '{}') from space_guides g join space_members m using (persona_id)
    where m.person_id = app.me() and m.left_at is null and app.only_about() is null
  $$;

-- A coordinator changes what is listed, and of the discreet only those that they are in.
create or replace function app.may_change_space(space uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select app.have_role('coordinator') and exists (select from spaces s where s.id = space
      and (s.visibility <> 'discreet' or s.id = any (app.my_spaces())))
  $$;

-- Whom the one who asks shut out, and who shut them out: personas, each in the one space where it is.
create or replace function app.personas_kept_from_me() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(apart.id), '{}') from (
      select k.other_id from kept_apart k join space_members m on m.persona_id = k.persona_id where m.person_id = app.me()
      union select k.persona_id from kept_apart k join space_members m on m.persona_id = k.other_id
        where m.person_id = app.me() and k.how = 'block') apart (id)
  $$;
-- Who comes back is who they were.
create or replace function app.persona_i_was(space uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select m.persona_id from space_members m where m.space_id = space and m.person_id = app.me() $$;

grant execute on function app.persona_i_was(uuid), app.my_spaces(), app.spaces_i_read(), app.spaces_i_watch(), app.may_change_space(uuid), app.personas_kept_from_me()
  to app_person;
