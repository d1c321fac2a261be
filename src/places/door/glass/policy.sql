create or replace function app.glass_about_me() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(g.id), '{}') from glass_requests g where g.about_person_id = app.me() $$;

-- Whom a request is about stays hidden: who asked through a pseudonym learns it only where that is the part they ask for.
grant select (id, persona_id, part, reason, asked_by, asked_at, agreed_by, agreed_at, ends_at) on glass_requests to app_person;
create policy "A person sees who asked to break the glass about them" on glass_requests for select to app_person
  using (about_person_id = (select app.me()));
create policy "Who may break the glass sees each request" on glass_requests for select to app_person
  using ((select app.have_role('glass_breaker')));

create or replace function app.unmasked_personas() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(array_agg(g.persona_id), '{}') from app.open_glass() g where g.part = 'persona' and g.persona_id is not null $$;
create or replace function app.personas_asked_about() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(g.persona_id), '{}') from glass_requests g where g.persona_id is not null and app.have_role('glass_breaker')
  $$;
grant execute on function app.glass_about_me(), app.unmasked_personas(), app.personas_asked_about() to app_person;
create policy "Broken glass shows whose one pseudonym is" on persona_owners for select to app_person
  using (persona_id = any ((select app.unmasked_personas())::uuid[]));
create policy "Who may break the glass sees a pseudonym asked about" on personas for select to app_person
  using (id = any ((select app.personas_asked_about())::uuid[]));

create or replace function app.personas_named(name text) returns table (id uuid, name text, first_color int, second_color int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.id, p.name, p.first_color, p.second_color from personas p
    where app.have_role('glass_breaker') and lower(p.name) = lower(personas_named.name) and not p.has_left
    order by p.id limit 20
  $$;

-- For sealing and unsealing the reason with the member's own key; never for a page.
create or replace function app.persona_owner(persona uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select o.person_id from persona_owners o where o.persona_id = persona $$;
create or replace function app.glass_about(request uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select g.about_person_id from glass_requests g where g.id = request $$;
grant execute on function app.persona_owner(uuid), app.glass_about(uuid) to app_worker;

create or replace function app.tell_glass_breakers(request glass_requests) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    select app.notify(r.person_id, 'glass.notice.waiting', '{}', '/desk/glass')
    from person_roles r
    where r.role = 'glass_breaker' and (r.until is null or r.until > app.now())
      and r.person_id not in (request.asked_by, request.about_person_id)
  $$;

-- About a pseudonym or about a person, never about oneself. The member is told in the same transaction.
create or replace function app.ask_glass(request uuid, person uuid, persona uuid, part text, reason bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    about uuid := case when persona is null then person else app.persona_owner(persona) end;
    asked glass_requests;
  begin
    if not app.have_role('glass_breaker') or about is null or about = app.me() then return false; end if;
    insert into glass_requests (id, about_person_id, persona_id, part, reason, asked_by)
    values (request, about, persona, ask_glass.part, ask_glass.reason, app.me()) returning * into asked;
    perform app.notify(about, 'glass.notice.asked', '{}', '/you/glass');
    perform app.tell_glass_breakers(asked);
    perform app.record('glass asked', request::text, jsonb_build_object('part', ask_glass.part));
    return true;
  end
  $$;

-- By somebody else with the role, within a day, and not by the one it is about. The hour begins here.
create or replace function app.agree_glass(request uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    agreed glass_requests;
  begin
    if not app.have_role('glass_breaker') then return false; end if;
    update glass_requests g set agreed_by = app.me(), agreed_at = app.now(), ends_at = app.now() + interval '1 hour'
    where g.id = request and g.agreed_by is null and g.asked_at > app.now() - interval '1 day'
      and g.asked_by <> app.me() and g.about_person_id <> app.me()
    returning * into agreed;
    if agreed.id is null then return false; end if;
    perform app.notify(agreed.about_person_id, 'glass.notice.agreed', '{}', '/you/glass');
    perform app.notify(agreed.asked_by, 'glass.notice.open', '{}', '/desk/glass/' || request);
    perform app.enqueue('glass-ended', jsonb_build_object('request', request), agreed.ends_at, 'glass ended ' || request);
    perform app.record('glass agreed', request::text);
    return true;
  end
  $$;

create or replace function app.end_glass(request uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update glass_requests g set ends_at = app.now()
    where g.id = request and app.me() in (g.asked_by, g.agreed_by) and g.ends_at > app.now();
    if not found then return false; end if;
    perform app.enqueue('glass-ended', jsonb_build_object('request', request), null, 'glass ended ' || request);
    return true;
  end
  $$;

create or replace function app.tell_glass_ended(request uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    about uuid;
    later timestamptz;
  begin
    select g.ends_at into later from glass_requests g where g.id = request and g.ends_at > app.now();
    if later is not null then
      perform app.enqueue('glass-ended', jsonb_build_object('request', request), later, 'glass ended ' || request);
      return;
    end if;
    update glass_requests g set end_told_at = app.now()
    where g.id = request and g.ends_at <= app.now() and g.end_told_at is null returning g.about_person_id into about;
    if about is not null then perform app.notify(about, 'glass.notice.ended', '{}', '/you/glass'); end if;
  end
  $$;
grant execute on function app.tell_glass_ended(uuid) to app_worker;

-- Each opening writes its look and tells the member; only then does app.open_glass() let anything through.
create or replace function app.look_through_glass(request uuid) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    g glass_requests;
  begin
    select * into g from glass_requests r
    where r.id = request and r.asked_by = app.me() and r.agreed_by is not null and r.ends_at > app.now() and app.have_role('glass_breaker');
    if g.id is null then return null; end if;
    insert into looks (about_person_id, by_person_id, part, why) values (g.about_person_id, app.me(), g.part, 'glass ' || g.id);
    perform app.notify(g.about_person_id, 'glass.notice.looked', '{}', '/you/glass');
    return g.about_person_id;
  end
  $$;
grant execute on function app.personas_named(text), app.ask_glass(uuid, uuid, uuid, text, bytea), app.agree_glass(uuid),
  app.end_glass(uuid), app.look_through_glass(uuid) to app_person;
