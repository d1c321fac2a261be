-- How a wait stands, for the job that asks the next; no row where it is over.
create or replace function app.wait_clock(wait uuid) returns table (begun_at timestamptz, minutes int, turn_minutes int, turns int,
    asked_at timestamptz, turn_ended_at timestamptz, hours json, zone text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select w.begun_at,
      case when w.kind = 'welcome' then 0 when w.is_first then coalesce(s.first_minutes, 60) else coalesce(s.minutes, 240) end,
      coalesce(s.turn_minutes, 60), (select count(*)::int from wait_turns t where t.wait_id = w.id), last.asked_at, last.ended_at,
      coalesce((select json_agg(json_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')))
          from space_hours h where h.space_id = w.space_id),
        (select json_agg(json_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')))
          from staffed_hours h), '[]'), (select c.time_zone from community c)
    from waits w left join space_waits s on s.space_id = w.space_id
    left join lateral (select t.asked_at, t.ended_at from wait_turns t where t.wait_id = w.id order by t.turn desc limit 1) last on true
    where w.id = wait and w.ended_at is null
  $$;

-- Who may be asked: guides of the space and peer supporters who are in it; for who is new to the community, those who welcome by a name.
-- Somebody under 18 is answered by staff.
create or replace function app.helpers_for(wait uuid) returns table (person uuid, last_asked timestamptz, asked_today int, most int, rests boolean,
    asked_for_this int, declined boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select h.id, (select max(t.asked_at) from wait_turns t where t.person_id = h.id),
      (select count(*)::int from wait_turns t where t.person_id = h.id and t.asked_at > app.now() - interval '24 hours'),
      coalesce(l.most_a_day, 3), coalesce(l.rests_until > app.now(), false),
      (select count(*)::int from wait_turns t where t.person_id = h.id and t.wait_id = w.id),
      exists (select from wait_turns t where t.person_id = h.id and t.wait_id = w.id and t.how = 'someone_else')
    from waits w cross join lateral (
        select m.person_id as id from space_members m
          where m.space_id = w.space_id and m.left_at is null
            and (exists (select from space_guides g where g.persona_id = m.persona_id) or app.holds_role(m.person_id, 'peer_supporter'))
        union select n.person_id from work_names n where w.space_id is null and app.holds_role(n.person_id, 'peer_supporter', 'moderator', 'professional', 'coordinator')) h
    left join helping_limits l on l.person_id = h.id
    where w.id = wait and w.ended_at is null
      -- guard: not-too-close
      and not app.too_close(h.id, w.person_id, w.space_id)
      -- guard: staff-for-the-young
      and (app.is_adult(w.person_id) or app.holds_role(h.id, 'moderator', 'professional', 'coordinator'))
  $$;

-- Puts it before one person, where this is the next turn and they may be asked. Harmless twice: the turn's row is its own proof.
create or replace function app.ask_for_a_word(wait uuid, turn int, person uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    w waits;
  begin
    select * into w from waits where id = wait and ended_at is null for update;
    if w.id is null or turn <> (select count(*) from wait_turns t where t.wait_id = wait) then return false; end if;
    if not exists (select from app.helpers_for(wait) h where h.person = ask_for_a_word.person) then return false; end if;
    if exists (select from wait_turns t where t.wait_id = wait and t.person_id = ask_for_a_word.person) then perform app.tell_coordinators(wait); end if;
    update wait_turns t set ended_at = app.now(), how = 'time' where t.wait_id = wait and t.ended_at is null;
    insert into wait_turns (wait_id, turn, person_id, space_id, post_id) values (wait, ask_for_a_word.turn, person, w.space_id, w.post_id);
    if not exists (select from notices n where n.person_id = ask_for_a_word.person and n.kind = 'word-asked' and n.read_at is null) then
      perform app.notify(person, 'word-asked', '{}', '/community/waiting');
    end if;
    return true;
  end
  $$;

-- Once a wait, when everybody was asked or nobody can be: those who see to it that there are enough helpers, and for a post the guides' queue.
create or replace function app.tell_coordinators(wait uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    coordinator uuid;
    w waits;
  begin
    update waits set coordinators_told = true where id = wait and ended_at is null and not coordinators_told returning * into w;
    if w.id is null then return; end if;
    perform app.put_in_queue(w.post_id, 'unanswered') where w.post_id is not null;
    for coordinator in select r.person_id from person_roles r where app.holds_role(r.person_id, 'coordinator') and r.role = 'coordinator'
      and r.person_id <> w.person_id and (w.space_id is null
        or exists (select from spaces s where s.id = w.space_id and s.visibility <> 'discreet')
        or exists (select from space_members m where m.space_id = w.space_id and m.person_id = r.person_id and m.left_at is null)) loop
      perform app.notify(coordinator, 'word-missing', '{}', '/desk/waiting');
    end loop;
  end
  $$;
grant execute on function app.wait_clock(uuid), app.helpers_for(uuid), app.ask_for_a_word(uuid, int, uuid), app.tell_coordinators(uuid) to app_worker;

-- "Someone else, please": this one goes on at once. "Not today": all that is theirs does, and nothing more comes before tomorrow.
create or replace function app.give_turn_back(wait uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update wait_turns set ended_at = app.now(), how = 'someone_else'
      where wait_id = wait and person_id = app.me() and ended_at is null and app.only_about() is null;
    if not found then return false; end if;
    perform app.enqueue('ask-for-a-word', jsonb_build_object('wait', wait), null, 'wait ' || wait);
    return true;
  end
  $$;

create or replace function app.not_today() returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    wait uuid;
    zone text := (select c.time_zone from community c);
  begin
    if app.me() is null or app.only_about() is not null then return false; end if;
    insert into helping_limits (person_id, rests_until)
      values (app.me(), ((app.now() at time zone zone)::date + 1)::timestamp at time zone zone)
      on conflict (person_id) do update set rests_until = excluded.rests_until;
    for wait in update wait_turns set ended_at = app.now(), how = 'not_today' where person_id = app.me() and ended_at is null returning wait_id loop
      perform app.enqueue('ask-for-a-word', jsonb_build_object('wait', wait), null, 'wait ' || wait);
    end loop;
    return true;
  end
  $$;
grant execute on function app.give_turn_back(uuid), app.not_today() to app_person;
