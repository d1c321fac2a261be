-- What waits is dealt to the one who asks, the most urgent first, as far as their list and their cap have room.
create or replace function app.deal_me() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    item uuid;
    dealt int := 0;
  begin
    for item in select i.id from moderation_items i where i.decided_at is null and i.dealt_to is null
      order by i.urgency, i.raised_at for update skip locked
    loop
      if app.has_room(app.me(), item) and app.may_take(app.me(), item) then
        update moderation_items i set dealt_to = app.me(), dealt_at = app.now(), claimed_until = null where i.id = item;
        dealt := dealt + 1;
      end if;
    end loop;
    return dealt;
  end
  $$;

-- Whether something might be dealt to the one who asks, were they here.
create or replace function app.something_waits() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from moderation_items i where i.decided_at is null and i.dealt_to is null and app.may_take(app.me(), i.id))
  $$;

-- A shift ends by itself after four hours.
create or replace function app.begin_shift() returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    shift uuid;
  begin
    if app.only_about() is not null or not app.moderates() then return false; end if;
    insert into moderation_shifts (person_id) values (app.me()) on conflict do nothing returning id into shift;
    if shift is not null then
      perform app.enqueue('moderation-shift', jsonb_build_object('shift', shift), app.now() + interval '4 hours', 'moderation shift ' || shift);
    end if;
    perform app.deal_me();
    return true;
  end
  $$;

-- All that is still theirs goes on to others.
create or replace function app.close_shift(shift uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    item uuid;
    helper uuid;
  begin
    update moderation_shifts s set ended_at = app.now() where s.id = shift and s.ended_at is null returning s.person_id into helper;
    for item in select i.id from moderation_items i where i.dealt_to = helper and i.decided_at is null loop
      update moderation_items i set dealt_to = null, claimed_until = null where i.id = item;
      perform app.deal_item(item);
    end loop;
  end
  $$;

create or replace function app.end_shift() returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    shift uuid := (select s.id from moderation_shifts s where s.person_id = app.me() and s.ended_at is null);
  begin
    if shift is null then return false; end if;
    perform app.close_shift(shift);
    return true;
  end
  $$;

-- Fifteen minutes in which nothing new is dealt.
create or replace function app.take_break() returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update moderation_shifts s set break_until = app.now() + interval '15 minutes' where s.person_id = app.me() and s.ended_at is null;
    return found;
  end
  $$;

grant execute on function app.deal_me(), app.something_waits(), app.begin_shift(), app.end_shift(), app.take_break() to app_person;
grant execute on function app.close_shift(uuid) to app_worker;
