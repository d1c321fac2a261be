-- What was said, with as much around it as is needed to understand it, for whoever it was dealt to: a name in this space, and no more.
create or replace function app.item_thread(item uuid) returns table (id uuid, asked boolean, kind text, title text, html text, language text,
    content_notes text[], state text, held_for text, posted_at timestamptz, edited boolean, persona_id uuid, name text, first_color int,
    second_color int, has_left boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with asked as (select p.* from posts p join moderation_items i on i.post_id = p.id where i.id = item and app.dealt_to_me(item)),
    near as (
      select a.id from asked a
      union select a.reply_to from asked a
      union (select r.id from posts r, asked a where r.reply_to = coalesce(a.reply_to, a.id) and r.posted_at < a.posted_at
        and r.state in ('seen', 'held') order by r.posted_at desc limit 3)
      union (select r.id from posts r, asked a where r.reply_to = coalesce(a.reply_to, a.id) and r.posted_at > a.posted_at
        and r.state in ('seen', 'held') order by r.posted_at limit 3))
    select p.id, p.id = (select a.id from asked a), p.kind, p.title, p.html, p.language, p.content_notes, p.state, p.held_for, p.posted_at,
      p.edited_at is not null, p.persona_id, n.name, coalesce(n.first_color, 0), coalesce(n.second_color, 5), coalesce(n.has_left, false)
    from posts p left join personas n on n.id = p.persona_id where p.id in (select near.id from near)
    order by p.reply_to is not null, p.posted_at, p.id
  $$;

create or replace function app.item_space(item uuid) returns table (id uuid, name text, rules text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.id, s.name, s.rules from moderation_items i join spaces s on s.id = i.space_id where i.id = item and app.dealt_to_me(item)
  $$;

-- Why it was reported, and never by whom.
create or replace function app.item_reports(item uuid) returns table (id uuid, reason text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.id, r.reason from post_reports r join moderation_items i on i.post_id = r.post_id
    where i.id = item and app.dealt_to_me(item) order by r.id
  $$;

-- What was decided before about this name, in this space; of words without a name, nothing.
create or replace function app.earlier_decisions(item uuid) returns table (decision text, reason text, decided_at timestamptz, undone boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select d.decision, d.reason, d.decided_at, d.undone_at is not null from moderation_items i join posts p on p.id = i.post_id
    join moderation_decisions d on d.persona_id = p.persona_id and d.space_id = i.space_id and d.item_id <> i.id
    where i.id = item and app.dealt_to_me(item) order by d.decided_at desc limit 10
  $$;

-- For sealing and unsealing with the author's or the reporter's own key; never for a page.
create or replace function app.item_author(item uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select w.person from moderation_items i cross join lateral app.who_wrote(i.post_id) w where i.id = item $$;
create or replace function app.report_words(report uuid) returns table (reporter uuid, words bytea)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select r.reporter_id, r.words from post_reports r where r.id = report and r.words is not null $$;

-- What triage flagged in a month and what people decided, in counts for each reason: nobody's words, names or spaces.
create or replace function app.flags_in_month(month date) returns table (level text, reason text, flagged int, stood int, acted int, waiting int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with flagged as (
      select i.level, i.reasons, i.decided_at is null as open,
        exists (select from moderation_decisions d where d.item_id = i.id and d.undone_at is null
          and d.decision not in ('stand', 'let_through')) as acted
      from moderation_items i cross join community c
      where 'triage' = any (i.kinds) and date_trunc('month', i.raised_at at time zone c.time_zone)::date = month
        and app.me() is not null and app.only_about() is null
        and (app.have_role('coordinator', 'safeguarding_lead', 'moderator') or cardinality(app.spaces_i_watch()) > 0))
    select f.level, r.reason, count(*)::int, count(*) filter (where not f.open and not f.acted)::int,
      count(*) filter (where f.acted)::int, count(*) filter (where f.open and not f.acted)::int
    from flagged f cross join lateral unnest(case when f.reasons = '{}' then array['strain'] else f.reasons end) r (reason)
    group by f.level, r.reason order by count(*) desc, r.reason
  $$;

-- Whether there is work for the one who asks: they watch over a space, or step in by their role.
create or replace function app.moderates() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select cardinality(app.spaces_i_watch()) > 0 or app.have_role('coordinator', 'safeguarding_lead') $$;
grant execute on function app.item_thread(uuid), app.item_space(uuid), app.item_reports(uuid), app.earlier_decisions(uuid),
  app.flags_in_month(date), app.moderates() to app_person;
grant execute on function app.item_author(uuid), app.report_words(uuid) to app_worker;

-- Once a month, where something was put forward in the last one: false alarms are looked at by those who can ask for a change.
create or replace function app.ask_for_review_of_flags() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    last_month text := (select to_char((app.now() at time zone c.time_zone) - interval '1 month', 'YYYY-MM') from community c);
  begin
    if not exists (select from moderation_items i cross join community c where 'triage' = any (i.kinds)
      and to_char(i.raised_at at time zone c.time_zone, 'YYYY-MM') = last_month) then return; end if;
    perform app.tell_once(r.person_id, 'moderation-flags', '/desk/moderation/flags?month=' || last_month) from (select distinct p.person_id
      from person_roles p where p.role in ('coordinator', 'safeguarding_lead') and (p.until is null or p.until > app.now())) r;
  end
  $$;
grant execute on function app.ask_for_review_of_flags() to app_worker;
