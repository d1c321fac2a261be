grant select on wait_turns to app_person;
create policy "A helper sees what waits for a word from them" on wait_turns for select to app_person
  using (person_id = (select app.me()));

grant select, insert (person_id, most_a_day), update (most_a_day) on helping_limits to app_person;
create policy "A helper sees how much they take on" on helping_limits for select to app_person
  using (person_id = (select app.me()));
create policy "A helper says how much they take on" on helping_limits for insert to app_person
  with check (person_id = (select app.me()));
create policy "A helper changes how much they take on" on helping_limits for update to app_person
  using (person_id = (select app.me()));

grant select on space_waits to app_person;
grant insert (space_id, minutes, first_minutes, turn_minutes), update (minutes, first_minutes, turn_minutes) on space_waits to app_person;
create policy "A coordinator sees how long a post may wait" on space_waits for select to app_person
  using (app.may_change_space(space_id));
create policy "A coordinator says how long a post may wait" on space_waits for insert to app_person
  with check (app.may_change_space(space_id));
create policy "A coordinator changes how long a post may wait" on space_waits for update to app_person
  using (app.may_change_space(space_id));

grant select (id, person_id, space_id, called, words, written_at) on welcomes to app_person;
create policy "A newcomer reads how they were welcomed" on welcomes for select to app_person
  using (person_id = (select app.me()));

create policy "Viewing as a supporter shows nothing that waits" on wait_turns as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows no limit of helping" on helping_limits as restrictive to app_person
  using ((select app.only_about()) is null);
create policy "Viewing as a supporter shows no welcome" on welcomes as restrictive to app_person
  using ((select app.only_about()) is null);

-- Whoever's turn it is writes to somebody new, whose name they are not told: in a space as who they are there.
create or replace function app.welcome_newcomer(wait uuid, words text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    w waits;
    as_whom text;
  begin
    select waits.* into w from waits join wait_turns t on t.wait_id = waits.id and t.person_id = app.me() and t.ended_at is null
      where waits.id = wait and waits.kind = 'welcome' and waits.ended_at is null and app.only_about() is null;
    if w.id is null then return false; end if;
    as_whom := case when w.space_id is null then (select n.name from work_names n where n.person_id = app.me())
      else (select p.name from personas p where p.id = app.persona_i_was(w.space_id)) end;
    if as_whom is null then return false; end if;
    insert into welcomes (person_id, by_person_id, space_id, called, words)
      values (w.person_id, app.me(), w.space_id, as_whom, welcome_newcomer.words);
    perform app.end_wait(wait, true);
    perform app.notify(w.person_id, 'welcome', '{}', '/community/welcomes');
    if w.space_id is not null then
      perform app.end_wait(c.id, true) from waits c
        where c.kind = 'welcome' and c.person_id = w.person_id and c.space_id is null and c.ended_at is null;
    end if;
    return true;
  end
  $$;

-- How long people wait, over 30 days and in minutes, where the one who asks watches over a space or sees to it: for posts and welcomes,
-- and for each space. Of helpers it says nothing.
create or replace function app.waiting_times() returns table (kind text, space uuid, answered int, median int, slowest int, waiting int, longest int)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with seen as materialized (
      select s.id from spaces s where s.id = any (app.spaces_i_watch()) or app.may_change_space(s.id)),
    w as (
      select a.kind, a.space_id, a.answered, a.ended_at is null as waits, extract(epoch from coalesce(a.ended_at, app.now()) - a.begun_at) / 60 as long
      from waits a where (a.begun_at > app.now() - interval '30 days' or a.ended_at is null) and app.only_about() is null
        and case when a.space_id is null then app.have_role('coordinator') else a.space_id in (select seen.id from seen) end)
    select w.kind, w.space_id, count(*) filter (where w.answered)::int,
      (percentile_cont(0.5) within group (order by w.long) filter (where w.answered))::int, (max(w.long) filter (where w.answered))::int,
      count(*) filter (where w.waits)::int, (max(w.long) filter (where w.waits))::int
    from w group by grouping sets ((w.kind), (w.space_id)) having grouping(w.space_id) = 1 or w.space_id is not null
  $$;
grant execute on function app.welcome_newcomer(uuid, text), app.waiting_times() to app_person;
