create or replace function app.my_anonymous_posts() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(a.post_id), '{}') from anonymous_posts a join persona_owners o using (persona_id)
    where o.person_id = app.me()
  $$;

create or replace function app.wrote(post uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select app.only_about() is null and exists (select from posts p left join anonymous_posts a on a.post_id = p.id
      join persona_owners o on o.persona_id = coalesce(p.persona_id, a.persona_id)
      where p.id = post and o.person_id = app.me())
  $$;

-- Where a person reads first: a newcomer's first post, where the space wants that, and all that somebody under 18 writes.
create or replace function app.read_first(space uuid) returns text
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (select case
        when not app.is_adult(app.me()) then 'young'
        when (select s.first_read from spaces s where s.id = space) and not exists (
          select from posts p left join anonymous_posts a on a.post_id = p.id
          where p.space_id = space and p.state = 'seen' and coalesce(p.persona_id, a.persona_id) = app.persona_i_was(space))
          then 'first'
        else '' end);
  end
  $$;

-- A member writes as the persona that they are there; a reply goes to a post that they may see.
create or replace function app.may_write(space uuid, persona uuid, reply_to uuid) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    return (select space = any (app.my_spaces()) and persona = app.persona_i_was(space) and not app.paused_in(space)
        and app.closed_until() is null
        and exists (select from persona_owners o where o.persona_id = persona and not o.retired)
        and case when may_write.reply_to is null
          then (select s.who_starts = 'members' from spaces s where s.id = space) or space = any (app.spaces_i_watch())
          else exists (select from posts p where p.id = may_write.reply_to and p.space_id = space and p.reply_to is null
            and p.state = 'seen' and (space = any (app.spaces_i_watch()) or p.persona_id is null
              or p.persona_id <> all (app.personas_kept_from_me()))) end);
  end
  $$;
grant execute on function app.my_anonymous_posts(), app.wrote(uuid), app.read_first(uuid), app.may_write(uuid, uuid, uuid) to app_person;
