-- Nobody is dealt what they wrote or reported, what somebody of their circle or a client of theirs wrote, nor the words of whom they keep
-- apart from. A tie that has ended still counts.
create or replace function app.kept_from_item(person uuid, item uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (
      select from moderation_items i left join lateral app.who_wrote(i.post_id) w on true where i.id = item and (
        w.person = kept_from_item.person
        or exists (select from ties t where (t.member_id, t.supporter_id) in ((kept_from_item.person, w.person), (w.person, kept_from_item.person)))
        or exists (select from post_reports r where r.post_id = i.post_id and r.reporter_id = kept_from_item.person)
        or exists (select from space_members m where m.space_id = i.space_id and m.person_id = kept_from_item.person
          and app.kept_apart(m.persona_id, w.persona))))
  $$;

create or replace function app.has_role(person uuid, wanted text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from person_roles r where r.person_id = has_role.person and r.role = wanted
      and (r.until is null or r.until > app.now()))
  $$;

-- Guides of the space read first, and the safeguarding lead what is urgent or comes from somebody young.
create or replace function app.reads_first(person uuid, item uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from moderation_items i join posts p on p.id = i.post_id join spaces s on s.id = i.space_id
      where i.id = item and not app.kept_from_item(reads_first.person, item)
        and (exists (select from space_guides g join space_members m using (persona_id)
            where g.space_id = i.space_id and m.person_id = reads_first.person and m.left_at is null)
          or (app.has_role(reads_first.person, 'safeguarding_lead') and s.visibility <> 'discreet'
            and (i.urgency <= 1 or p.held_for = 'young'))))
  $$;

-- Coordinators and the safeguarding lead step in, and never in a discreet space that they are not in.
create or replace function app.steps_in(person uuid, item uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select (app.has_role(steps_in.person, 'coordinator') or app.has_role(steps_in.person, 'safeguarding_lead'))
      and not app.kept_from_item(steps_in.person, item)
      and exists (select from moderation_items i join spaces s on s.id = i.space_id where i.id = item
        and (s.visibility <> 'discreet' or exists (select from space_members m
          where m.space_id = s.id and m.person_id = steps_in.person and m.left_at is null)))
  $$;

create or replace function app.possible_readers(item uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.person_id from moderation_items i join space_guides g on g.space_id = i.space_id
      join space_members m using (persona_id) where i.id = item and m.left_at is null
    union select r.person_id from person_roles r where r.role in ('coordinator', 'safeguarding_lead')
      and (r.until is null or r.until > app.now())
  $$;

-- Who may be dealt an item. Others step in where no guide can or would, where it is late, and for the few that go elsewhere by lot.
create or replace function app.may_take(person uuid, item uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from moderation_items i where i.id = item and i.decided_at is null and (
      (app.reads_first(may_take.person, item) and (not i.by_lot or i.due_at < app.now()
        or not exists (select from app.possible_readers(item) o (id) where app.steps_in(o.id, item) and not app.reads_first(o.id, item))))
      or (app.steps_in(may_take.person, item) and (i.by_lot or i.due_at < app.now()
        or not exists (select from app.possible_readers(item) o (id) where app.reads_first(o.id, item)
          and not exists (select from moderation_passes p where p.item_id = item and p.person_id = o.id))))))
  $$;

-- How many hard items somebody still has room for in the shift that runs: their own cap within the community's.
create or replace function app.room_for_hard(person uuid) returns int
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select least(b.hard_a_shift, coalesce(c.hard_a_shift, b.hard_a_shift)) - s.hard - (select count(*)::int from moderation_items i
      where i.dealt_to = s.person_id and i.decided_at is null and i.hard and i.claimed_until is null)
    from moderation_shifts s cross join moderation_bounds b left join moderator_care c on c.person_id = s.person_id
    where s.person_id = room_for_hard.person and s.ended_at is null and (s.break_until is null or s.break_until <= app.now())
  $$;

create or replace function app.has_room(person uuid, item uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(app.room_for_hard(has_room.person) >= case when i.hard then 1 else -100 end, false)
      and (i.urgency <= 1 or b.list_length > (select count(*) from moderation_items d
        where d.dealt_to = has_room.person and d.decided_at is null))
      and (i.due_at < app.now() or not exists (select from moderation_passes p where p.item_id = item and p.person_id = has_room.person))
    from moderation_items i cross join moderation_bounds b where i.id = item
  $$;

create or replace function app.tell_once(person uuid, kind text, link text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not exists (select from notices n where n.person_id = tell_once.person and n.kind = tell_once.kind and n.read_at is null) then
      perform app.notify(person, tell_once.kind, '{}', tell_once.link);
    end if;
  end
  $$;

-- To who is here, has room, has not passed it on, and has least; where nobody is, those who may take it hear that something waits.
create or replace function app.deal_item(item uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    reader uuid;
  begin
    perform app.enqueue('moderation-item', jsonb_build_object('item', item),
      case when i.due_at > app.now() then i.due_at else app.now() + interval '1 hour' end, 'moderation item ' || item)
      from moderation_items i where i.id = item and i.decided_at is null;
    select o.id into reader from app.possible_readers(item) o (id) where app.has_room(o.id, item) and app.may_take(o.id, item)
      order by exists (select from moderation_passes p where p.item_id = item and p.person_id = o.id),
        (select count(*) from moderation_items d where d.dealt_to = o.id and d.decided_at is null), random() limit 1;
    update moderation_items i set dealt_to = reader, dealt_at = app.now(), claimed_until = null
      where i.id = item and i.dealt_to is null and i.decided_at is null and reader is not null;
    if not found and reader is not null then return; end if;
    perform app.tell_once(o.id, 'moderation-waits', '/desk/moderation') from app.possible_readers(item) o (id)
      where (reader is null or o.id = reader) and app.may_take(o.id, item)
        and exists (select from moderation_items i where i.id = item and i.dealt_to is not distinct from reader);
  end
  $$;

-- What waits and nobody could ever be dealt, for `kith check`: counted, and nothing more.
create or replace function app.items_for_nobody() returns int
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)::int from moderation_items i where i.decided_at is null
      and not exists (select from app.possible_readers(i.id) o (id) where app.reads_first(o.id, i.id) or app.steps_in(o.id, i.id))
  $$;

create or replace function app.dealt_to_me(item uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select app.only_about() is null and exists (select from moderation_items i where i.id = item and i.dealt_to = app.me()
      and not app.kept_from_item(app.me(), item))
  $$;
grant execute on function app.dealt_to_me(uuid) to app_person;
