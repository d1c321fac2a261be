grant select, delete on danger_cards to app_person;
grant insert (person_id, name, place, contact), update (name, place, contact, agreed_at) on danger_cards to app_person;
create policy "A person sees their own danger card" on danger_cards for select to app_person
  using (person_id = (select app.me()));
create policy "A person agrees to a danger card of their own" on danger_cards for insert to app_person
  with check (person_id = (select app.me()));
create policy "A person changes their own danger card" on danger_cards for update to app_person
  using (person_id = (select app.me()));
create policy "A person takes their danger card back" on danger_cards for delete to app_person
  using (person_id = (select app.me()));

-- Whose alert I hold now and whose card I have written a look at in this same transaction.
create or replace function app.danger_cards_opened() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce(array_agg(l.about_person_id), '{}') from looks l
    where l.by_person_id = app.me() and l.part = 'danger-card' and l.looked_at = app.now() and app.holds_alert_about(l.about_person_id)
  $$;
create policy "Who holds an alert opens the card of whom it is about" on danger_cards for select to app_person
  using (person_id = any ((select app.danger_cards_opened())::uuid[]));
create policy "Broken glass opens a danger card" on danger_cards for select to app_person
  using (person_id = any ((select app.glass_opened('danger-card'))::uuid[]));

create or replace function app.has_danger_card(person uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select app.holds_alert_about(person) and exists (select from danger_cards d where d.person_id = person) $$;

-- Logged and told to the person, in the transaction that opens it; false where there is nothing to open.
create or replace function app.open_danger_card(person uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not app.has_danger_card(person) then return false; end if;
    insert into looks (about_person_id, by_person_id, part, why) values (person, app.me(), 'danger-card', 'alert');
    perform app.notify(person, 'danger-card.notice.opened', '{}', '/you/looks');
    perform app.record('danger card opened', person::text);
    return true;
  end
  $$;
grant execute on function app.danger_cards_opened(), app.has_danger_card(uuid), app.open_danger_card(uuid) to app_person;
