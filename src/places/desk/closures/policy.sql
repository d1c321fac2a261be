grant select on closures to app_person, app_visitor;
grant insert (from_at, until_at), delete on closures to app_person;
create policy "Anyone sees when the community is closed" on closures for select to app_person, app_visitor using (true);
create policy "A coordinator closes the community for a time" on closures for insert to app_person
  with check ((select app.have_role('coordinator')));
create policy "A coordinator opens the community again" on closures for delete to app_person
  using ((select app.have_role('coordinator')));

-- What waits on the desk already is due after the closure, not in it.
create or replace function app.put_off_what_waits() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update moderation_items i set due_at = app.staffed_after(i.space_id, new.until_at, 60)
      where i.decided_at is null and i.due_at >= new.from_at and i.due_at < new.until_at;
    perform app.enqueue('moderation-item', jsonb_build_object('item', i.id), i.due_at, 'moderation item ' || i.id)
      from moderation_items i where i.decided_at is null and i.due_at >= new.until_at and i.claimed_until is null;
    perform app.record('community closed', new.id::text);
    return new;
  end
  $$;
create or replace trigger what_waits_is_put_off after insert on closures for each row execute function app.put_off_what_waits();

create or replace function app.record_opening_again() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform app.record('community opened again', old.id::text); return old; end $$;
create or replace trigger opening_again_is_recorded after delete on closures for each row execute function app.record_opening_again();
