-- When so many staffed minutes of a space have passed, in the community's zone: the space's own hours, or else the community's.
-- By the plain clock where no hours are set. No minute of a closure counts.
create or replace function app.staffed_after(space uuid, since timestamptz, minutes int) returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with hours as (
      select h.weekday, h.opens, h.closes from space_hours h where h.space_id = space
      union all select c.weekday, c.opens, c.closes from staffed_hours c
        where not exists (select from space_hours h where h.space_id = space)),
    days as (select (since at time zone c.time_zone)::date + n as day, c.time_zone as zone from community c, generate_series(0, 70) n),
    staffed as (
      select range_agg(tstzrange(greatest((d.day + h.opens) at time zone d.zone, since), (d.day + h.closes) at time zone d.zone)) as spans
      from days d join hours h on h.weekday = extract(isodow from d.day)
      where (d.day + h.closes) at time zone d.zone > since),
    stretches as (
      select lower(span) as opens, upper(span) as closes from staffed s cross join lateral unnest(s.spans
        - coalesce((select range_agg(tstzrange(c.from_at, c.until_at)) from closures c), '{}')) as span),
    counted as (
      select opens, closes, sum(closes - opens) over (order by opens rows unbounded preceding) as staffed from stretches)
    select coalesce((select c.closes - (c.staffed - make_interval(mins => minutes)) from counted c
      where c.staffed >= make_interval(mins => minutes) order by c.opens limit 1),
      greatest(since, (select max(c.until_at) from closures c where c.from_at <= since)) + make_interval(mins => minutes))
  $$;

-- Puts a post before a helper: 'report', 'held', 'triage', 'answer' or 'unanswered'. What already waits becomes more urgent, never
-- twice. Whoever writes 'unanswered' takes it out with app.settle_item(post, 'unanswered') when somebody has answered.
create or replace function app.put_in_queue(post uuid, kind text, risk boolean default false) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    said posts;
    r post_readings;
    pace text;
    item uuid;
  begin
    select * into said from posts where id = post and state <> 'taken_back';
    if said.id is null then return null; end if;
    select * into r from post_readings where post_id = post;
    pace := case when r.level = 'crisis' then 'crisis' when r.level = 'red' or risk then 'red'
      when put_in_queue.kind = 'triage' then 'amber' else put_in_queue.kind end;
    insert into moderation_items as i (post_id, space_id, kinds, level, reasons, urgency, hard, due_at)
    select post, said.space_id, array[put_in_queue.kind], coalesce(r.level, 'green'), coalesce(r.reasons, '{}'),
      case when pace = 'crisis' then 0 when pace = 'red' then 1 when pace in ('amber', 'unanswered') then 3 else 2 end,
      pace in ('crisis', 'red'), app.staffed_after(said.space_id, app.now(), c.minutes)
    from moderation_clocks c where c.kind = pace
    on conflict (post_id) where decided_at is null do update set
      kinds = array(select distinct k from unnest(i.kinds || excluded.kinds) k order by k), level = excluded.level,
      reasons = excluded.reasons, urgency = least(i.urgency, excluded.urgency), hard = i.hard or excluded.hard,
      due_at = least(i.due_at, excluded.due_at)
    returning i.id into item;
    perform app.deal_item(item);
    return item;
  end
  $$;

-- One cause is over, such as an answer that came: the item goes when nothing else holds it.
create or replace function app.settle_item(post uuid, kind text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update moderation_items i set kinds = array_remove(i.kinds, settle_item.kind),
      decided_at = case when i.kinds <@ array[settle_item.kind] then app.now() end
    where i.post_id = post and i.decided_at is null and settle_item.kind = any (i.kinds);
  end
  $$;

-- Whether the one who asks may not write in a space now; `for good` where their membership was ended.
create or replace function app.paused_in(space uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from space_pauses s where s.persona_id = app.persona_i_was(space) and (s.until is null or s.until > app.now()))
  $$;

create or replace function app.ended_in(space uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from space_pauses s where s.persona_id = app.persona_i_was(space) and s.until is null)
  $$;
grant execute on function app.paused_in(uuid), app.ended_in(uuid) to app_person;
