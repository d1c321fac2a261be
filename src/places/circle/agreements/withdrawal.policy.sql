-- The one lock before any row: what an agreement opens while somebody withdraws is there to be closed when it is their turn.
create or replace function app.hold_my_agreements() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform app.hold_agreements(app.me()) where app.me() is not null; return null; end $$;
create or replace trigger consents_change_one_at_a_time before update on consents for each statement execute function app.hold_my_agreements();
create or replace trigger everything_goes_one_at_a_time before insert on everything_withdrawn for each statement execute function app.hold_my_agreements();

create or replace function app.hold_agreements_of_tie() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.hold_agreements(t.member_id) from ties t where t.id = new.tie_id;
    return new;
  end
  $$;
create or replace trigger ties_end_one_at_a_time before insert on tie_endings for each row execute function app.hold_agreements_of_tie();

create or replace function app.look_after_the_end_of_a_tie() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.look_at_agreements(t.member_id) from ties t where t.id = new.tie_id;
    return null;
  end
  $$;
create or replace trigger the_end_of_a_tie_is_looked_at after insert on tie_endings for each row execute function app.look_after_the_end_of_a_tie();

-- Taking a part back takes back what an agreement opened of it. When nothing that was given by hand stands any more, everything is
-- withdrawn: consents given in advance too.
create or replace function app.withdraw_what_was_opened() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update consents set withdrawn_at = app.now()
      where tie_id = new.tie_id and part = new.part and opened_by is not null and withdrawn_at is null;
    if not exists (select from consents c where c.tie_id = new.tie_id and c.opened_by is null and c.withdrawn_at is null
      and c.quiet_from is null and c.until > app.now()) then
      insert into everything_withdrawn (tie_id, member_id, supporter_id, withdrawn_at)
      values (new.tie_id, new.member_id, new.supporter_id, coalesce(new.withdrawn_at, new.quiet_from)) on conflict do nothing;
    end if;
    perform app.look_at_agreements(new.member_id);
    return null;
  end
  $$;
create or replace trigger a_withdrawal_reaches_what_was_opened after update on consents for each row
  when (new.opened_by is null and (new.withdrawn_at, new.quiet_from) is distinct from (old.withdrawn_at, old.quiet_from))
  execute function app.withdraw_what_was_opened();

create or replace function app.close_what_was_opened() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    update consents set withdrawn_at = app.now() where tie_id = new.tie_id and opened_by is not null and withdrawn_at is null;
    perform app.note_withdrawal('agreements', 'everything ' || new.tie_id);
    return null;
  end
  $$;
create or replace trigger everything_withdrawn_closes_what_was_opened after insert on everything_withdrawn for each row
  execute function app.close_what_was_opened();

-- What was ended stays ended, what was stopped stays stopped, and a restore forgets neither.
create or replace function app.keep_end() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if old.ended_at is not null then new.ended_at := old.ended_at; end if;
    if new.ended_at > app.now() then new.ended_at := app.now(); end if;
    if new.ended_at is distinct from old.ended_at then perform app.note_withdrawal('agreements', 'ended ' || new.id); end if;
    return new;
  end
  $$;
create or replace trigger an_end_stays before update on agreements for each row
  when (old.ended_at is distinct from new.ended_at) execute function app.keep_end();

create or replace function app.keep_stop() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if old.acted_at is not null then new.acted_at := old.acted_at; new.version := old.version; new.saw := old.saw; end if;
    if old.stopped_at is not null then new.stopped_at := old.stopped_at; end if;
    if new.stopped_at is distinct from old.stopped_at then perform app.note_withdrawal('agreements', 'stopped ' || new.id || ' ' || new.agreement_id); end if;
    return new;
  end
  $$;
create or replace trigger a_stop_stays before update on agreement_occasions for each row execute function app.keep_stop();

create or replace function app.note_pause() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform app.note_withdrawal('agreements', 'paused ' || new.agreement_id); return null; end $$;
create or replace trigger a_pause_is_noted after insert on agreement_pauses for each row execute function app.note_pause();

create or replace function app.note_change() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin perform app.note_withdrawal('agreements', 'changed ' || new.agreement_id); return null; end $$;
create or replace trigger a_change_is_noted after update on agreement_versions for each row
  when (old.agreed_at is null and new.agreed_at is not null and new.version > 1) execute function app.note_change();

-- Where an agreement opened a consent, no hand but its member's did.
grant insert (opened_by) on consents to app_person;
