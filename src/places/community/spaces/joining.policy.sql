-- Whether a persona is the asker's own, in use, and in no other space: one persona a space, a persona in one space.
create or replace function app.persona_is_free(persona uuid, space uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from persona_owners o where o.persona_id = persona and o.person_id = app.me() and not o.retired)
      and not app.ended_in(space) and not exists (select from space_members m where m.persona_id = persona and m.space_id <> space)
      and not exists (select from space_askings a where a.persona_id = persona and a.space_id <> space)
  $$;

create or replace function app.free_personas() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(o.persona_id), '{}') from persona_owners o
    where o.person_id = app.me() and not o.retired
      and not exists (select from space_members m where m.persona_id = o.persona_id)
      and not exists (select from space_askings a where a.persona_id = o.persona_id)
  $$;

create or replace function app.enter_space(space uuid, persona uuid, guide boolean) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    mine uuid := coalesce(app.persona_i_was(space), persona);
  begin
    insert into space_members (persona_id, space_id, person_id) values (mine, space, app.me())
      on conflict (space_id, person_id) do update set left_at = null;
    if guide then insert into space_guides (persona_id, space_id) values (mine, space) on conflict do nothing; end if;
    delete from space_askings a where a.persona_id = mine;
    return 'in';
  end
  $$;

-- 'in', 'asked', or 'no' where there is nothing to join. A coordinator opens the door of a space that nobody watches over yet.
create or replace function app.join_space(space uuid, persona uuid, words text) returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    s spaces;
    mine uuid := coalesce(app.persona_i_was(space), persona);
    first boolean := app.have_role('coordinator') and not exists (select from space_guides g where g.space_id = space)
      and not exists (select from space_members m where m.space_id = space and m.left_at is null);
    guide uuid;
  begin
    select * into s from spaces where id = space;
    if s.id is null or app.me() is null or app.only_about() is not null or not app.persona_is_free(mine, space)
      or (s.adults_only and not app.is_adult(app.me())) or (s.visibility = 'discreet' and not first) then
      return 'no';
    end if;
    if first and s.visibility in ('approval', 'discreet') then return app.enter_space(space, mine, true); end if;
    if s.visibility in ('open', 'members') or space = any (app.my_spaces()) then return app.enter_space(space, mine, false); end if;
    insert into space_askings (space_id, persona_id, words) values (space, mine, join_space.words) on conflict do nothing;
    if not found then return 'asked'; end if;
    for guide in select m.person_id from space_guides g join space_members m using (persona_id) where g.space_id = space loop
      perform app.notify(guide, 'space-asked', '{}', '/community/spaces/' || space || '/askings');
    end loop;
    return 'asked';
  end
  $$;

create or replace function app.let_in(asking uuid, yes boolean) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    a space_askings;
    asker uuid;
  begin
    delete from space_askings where id = asking and space_id = any (app.spaces_i_watch()) returning * into a;
    if a.id is null then return false; end if;
    if not yes then return true; end if;
    select o.person_id into asker from persona_owners o where o.persona_id = a.persona_id;
    insert into space_members (persona_id, space_id, person_id) values (a.persona_id, a.space_id, asker)
      on conflict (space_id, person_id) do update set left_at = null;
    perform app.notify(asker, 'space-let-in', '{}', '/community/spaces/' || a.space_id);
    return true;
  end
  $$;

-- Silent: nobody is told, and what was said stays.
create or replace function app.leave_space(space uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update space_members m set left_at = app.now()
      where m.space_id = space and m.person_id = app.me() and m.left_at is null and app.only_about() is null;
    if not found then return false; end if;
    delete from space_guides g where g.persona_id = app.persona_i_was(space);
    delete from post_follows f where f.person_id = app.me() and (f.space_id = space
      or f.post_id in (select p.id from posts p where p.space_id = space));
    perform app.announce('person:' || app.me(), 'close');
    return true;
  end
  $$;

-- Moderators, professionals and coordinators who are members watch over a space, or lay that down.
create or replace function app.watch_over(space uuid, watching boolean) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not space = any (app.my_spaces()) or not app.have_role('moderator', 'professional', 'coordinator') then return false; end if;
    if watching then
      insert into space_guides (persona_id, space_id) values (app.persona_i_was(space), space) on conflict do nothing;
    else
      delete from space_guides g where g.persona_id = app.persona_i_was(space);
    end if;
    return true;
  end
  $$;
grant execute on function app.free_personas(), app.join_space(uuid, uuid, text), app.let_in(uuid, boolean), app.leave_space(uuid),
  app.watch_over(uuid, boolean) to app_person;
