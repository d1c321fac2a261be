grant execute on function app.decide_item(uuid, uuid, text, text, bytea, text[], uuid, int), app.spaces_to_move_to(uuid) to app_person;

create or replace function app.put_held_in_queue() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform app.put_in_queue(new.id, 'held'); return new; end $$;
create or replace trigger a_held_post_is_queued after insert on posts
  for each row when (new.state = 'held') execute function app.put_held_in_queue();
-- What was asked to be changed, and has been, is read again.
create or replace trigger a_changed_held_post_is_queued after update of body on posts
  for each row when (new.state = 'held') execute function app.put_held_in_queue();

create or replace function app.put_read_in_queue() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform app.put_in_queue(new.post_id, 'triage'); return new; end $$;
create or replace trigger a_flagged_post_is_queued after insert or update of level, reasons on post_readings
  for each row when (new.level <> 'green') execute function app.put_read_in_queue();

create or replace function app.put_reported_in_queue() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform app.put_in_queue(new.post_id, 'report', new.reason = 'danger'); return new; end $$;
create or replace trigger a_reported_post_is_queued after insert on post_reports
  for each row execute function app.put_reported_in_queue();

create or replace function app.close_taken_back() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update moderation_items i set decided_at = app.now() where i.post_id = new.id and i.decided_at is null;
    perform app.close_reports(new.id, 'gone');
    return new;
  end
  $$;
create or replace trigger a_post_taken_back_is_settled after update of state on posts
  for each row when (new.state = 'taken_back') execute function app.close_taken_back();

grant select (id, post_id, space_id, kinds, level, reasons, urgency, hard, raised_at, due_at, claimed_until, decided_at)
  on moderation_items to app_person;
create policy "A helper sees what was dealt to them" on moderation_items for select to app_person
  using (dealt_to = (select app.me()) and app.dealt_to_me(id));

grant select (id, item_id, decision, reason, words, answer, alert_id, decided_at, answered_at, undone_at),
  update (answer, answered_at) on moderation_decisions to app_person;
create policy "A helper sees what was decided about their item" on moderation_decisions for select to app_person
  using (item_id in (select i.id from moderation_items i));
create or replace function app.decisions_about_me() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(d.id), '{}') from moderation_decisions d
    where d.about_person_id = app.me() and d.decision <> 'stand' and app.only_about() is null
  $$;
grant execute on function app.decisions_about_me() to app_person;
create policy "An author sees what was decided about their words" on moderation_decisions for select to app_person
  using (about_person_id = (select app.me()) and decision <> 'stand');
create policy "An author answers a decision once" on moderation_decisions for update to app_person
  using (about_person_id = (select app.me()) and answered_at is null and decision <> 'stand')
  with check (about_person_id = (select app.me()) and answer is not null);
create policy "Viewing as a supporter shows no decision" on moderation_decisions as restrictive to app_person
  using ((select app.only_about()) is null);

-- The item comes back, with all that was said about it. Somebody else reads the answer where there is somebody else.
create or replace function app.put_answer_in_queue() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    insert into moderation_passes (item_id, person_id) select new.item_id, new.by_person_id where new.by_person_id is not null
      on conflict do nothing;
    update moderation_items i set decided_at = null, dealt_to = null, claimed_until = null, raised_at = app.now(), urgency = least(i.urgency, 2),
      kinds = array(select distinct k from unnest(i.kinds || array['answer']) k order by k),
      due_at = app.staffed_after(i.space_id, app.now(), (select c.minutes from moderation_clocks c where c.kind = 'answer'))
    where i.id = new.item_id and not exists (
      select from moderation_items o where o.post_id = i.post_id and o.decided_at is null and o.id <> i.id);
    perform app.deal_item(new.item_id);
    return new;
  end
  $$;
create or replace trigger an_answer_is_read after update of answer on moderation_decisions
  for each row when (new.answer is not null) execute function app.put_answer_in_queue();

-- Whom a note is about goes with them; who writes it need not know.
create or replace function app.note_its_author() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin new.about_person_id := app.item_author(new.item_id); return new; end $$;
create or replace trigger a_note_has_its_author before insert on moderation_notes
  for each row execute function app.note_its_author();
grant select (id, item_id, words, written_at), insert (id, item_id, by_person_id, words) on moderation_notes to app_person;
create policy "A helper reads the notes about their item" on moderation_notes for select to app_person
  using (item_id in (select i.id from moderation_items i));
create policy "A helper writes notes about their item" on moderation_notes for insert to app_person
  with check (by_person_id = (select app.me()) and item_id in (select i.id from moderation_items i));

grant select on moderation_clocks to app_person;
grant update (minutes) on moderation_clocks to app_person;
create policy "Anyone signed in sees how soon things are read" on moderation_clocks for select to app_person using (true);
create policy "A coordinator sets how soon things are read" on moderation_clocks for update to app_person
  using ((select app.have_role('coordinator')));
grant select on moderation_bounds to app_person;
grant update (hard_a_shift, break_after, list_length) on moderation_bounds to app_person;
create policy "Anyone signed in sees the bounds of a shift" on moderation_bounds for select to app_person using (true);
create policy "A coordinator sets the bounds of a shift" on moderation_bounds for update to app_person
  using ((select app.have_role('coordinator')));

grant select on moderation_shifts, moderation_debriefs, moderator_care to app_person;
grant insert, update (hard_a_shift) on moderator_care to app_person;
grant update (answer, answered_at) on moderation_debriefs to app_person;
create policy "A helper sees their own shifts" on moderation_shifts for select to app_person using (person_id = (select app.me()));
create policy "A helper sees their own cap" on moderator_care for select to app_person using (person_id = (select app.me()));
create policy "A helper sets their own cap" on moderator_care for insert to app_person with check (person_id = (select app.me()));
create policy "A helper changes their own cap" on moderator_care for update to app_person using (person_id = (select app.me()));
create policy "A helper sees what they are asked afterwards" on moderation_debriefs for select to app_person
  using (person_id = (select app.me()));
-- Whose it is cannot change: only the answer is granted.
create policy "A helper answers what they are asked afterwards" on moderation_debriefs for update to app_person
  using (person_id = (select app.me()) and answered_at is null) with check (true);

grant select (space_id, decision_id, until, persona_id) on space_pauses to app_person;
create policy "A person sees where they are paused" on space_pauses for select to app_person
  using (persona_id = any ((select app.my_personas())::uuid[]));

create or replace trigger a_wish_to_talk_is_heard after update of answer on moderation_debriefs
  for each row when (new.answer = 'wish') execute function app.tell_of_wish_to_talk('moderation-debrief-wish', '/desk/moderation');
