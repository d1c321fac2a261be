-- The one way from a helper to the person that needs neither a name nor a number.
-- Whoever has an alert speaks there, and whoever closed it until a week after, so that the word of the day after can be said.
create or replace function app.speaks_in_alert(alert uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select app.holds_alert(alert) or (app.have_role('on_call') and exists (select from alert_follow_ups f
      where f.alert_id = alert and f.person_id = app.me() and f.due_at > app.now() - interval '6 days'))
  $$;

create or replace function app.reads_words_in_alert(alert uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select app.speaks_in_alert(alert)
      or (app.was_told(alert) and exists (select from alerts a where a.id = alert and a.state <> 'closed'))
  $$;

create or replace function app.alert_is_about_me(alert uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from alerts a where a.id = alert and a.about_person_id = app.me()) $$;

-- Nothing is collected that nobody reads: one answers while somebody has it, or asks how it is after it was closed.
create or replace function app.is_heard_in_alert(alert uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from alerts a where a.id = alert and a.about_person_id = app.me() and (
      (a.state = 'held' and a.held_until > app.now())
      or (a.state = 'closed' and exists (select from alert_follow_ups f where f.alert_id = a.id
        and app.answers_alerts(f.person_id) and f.due_at > app.now() - interval '6 days'))))
  $$;

-- By their work name: empty for the person themself, whatever they are called at work.
create or replace function app.voice_in_alert(said uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select n.name from alert_words w join alerts a on a.id = w.alert_id join work_names n on n.person_id = w.by_person_id
    where w.id = said and w.by_person_id <> a.about_person_id
      and (app.alert_is_about_me(w.alert_id) or app.reads_words_in_alert(w.alert_id))
  $$;
grant execute on function app.speaks_in_alert(uuid), app.reads_words_in_alert(uuid), app.alert_is_about_me(uuid),
  app.is_heard_in_alert(uuid), app.voice_in_alert(uuid) to app_person;

grant select, insert (id, alert_id, by_person_id, words) on alert_words to app_person;
create policy "Who was told of an open alert reads the words in it" on alert_words for select to app_person
  using (app.reads_words_in_alert(alert_id));
create policy "Whom an alert is about reads the words in it" on alert_words for select to app_person
  using (app.alert_is_about_me(alert_id));
create policy "Who has an alert says a word to the person" on alert_words for insert to app_person
  with check (by_person_id = (select app.me()) and app.speaks_in_alert(alert_id));
create policy "Whom an alert is about answers while somebody reads" on alert_words for insert to app_person
  with check (by_person_id = (select app.me()) and app.is_heard_in_alert(alert_id));
create policy "Viewing as a supporter shows no words of an alert" on alert_words as restrictive to app_person
  using ((select app.only_about()) is null);

-- A word to the person keeps the hold, as a note does. Each hears that the other has written, and nothing of it.
create or replace function app.tell_of_word_in_alert() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    a alerts;
  begin
    select * into a from alerts where id = new.alert_id for update;
    if new.by_person_id = a.about_person_id then
      perform app.notify(a.held_by, 'alert-answer', '{}', '/desk/alerts/' || a.id) where a.held_by is not null;
      perform app.announce('person:' || a.held_by, 'alert') where a.held_by is not null;
    else
      update alerts set held_until = app.now() + interval '60 minutes' where id = a.id and state = 'held';
      perform app.notify(a.about_person_id, 'alert-word', '{}', '/you/alerts/' || a.id);
    end if;
    perform app.announce('person:' || a.about_person_id, 'alert');
    return new;
  end
  $$;
create or replace trigger a_word_in_an_alert_is_told after insert on alert_words for each row execute function app.tell_of_word_in_alert();

-- The post that an alert stands on, where its cause was one.
create or replace function app.post_of_alert(alert uuid) returns uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select case when a.cause in ('triage', 'member') then said.id else i.post_id end from alerts a
    cross join lateral (select substring(a.occasion from '^(?:post|report|moderation) ([0-9a-f-]{36})$')::uuid as id) said
    left join moderation_items i on a.cause = 'moderator' and i.id = said.id where a.id = alert
  $$;

-- As its author wrote it: without the name that they bear there, and without the place, which may be one that nobody is told of.
create or replace function app.said_in_alert(alert uuid) returns table (title text, html text, language text, said_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select p.title, p.html, p.language, p.posted_at from posts p
    where app.holds_alert(alert) and p.id = app.post_of_alert(alert) and p.state <> 'taken_back'
  $$;
grant execute on function app.said_in_alert(uuid) to app_person;
