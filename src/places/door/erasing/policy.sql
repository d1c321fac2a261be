-- A pseudonym that others still need, because something they see hangs on it, loses its name and colours.
create or replace function app.blank_personas(person uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    mine uuid;
  begin
    for mine in select o.persona_id from persona_owners o where o.person_id = person loop
      begin
        delete from personas where id = mine;
      exception when foreign_key_violation then
        update personas set name = '-', first_color = 0, second_color = 0, has_left = true where id = mine;
      end;
    end loop;
  end
  $$;

-- Everything that hangs on the person's row goes with it, their key first: what was sealed with it is noise from here on.
create or replace function app.erase_person(person uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into ledger_entries (kind, person_id) values ('erasure', person) on conflict do nothing;
    perform app.enqueue('copy-ledger', '{}', null, 'copy-ledger');
    perform app.blank_personas(person);
    delete from person_keys where person_id = person;
    delete from people where id = person;
    perform app.enqueue('tidy-exports', '{}', null, 'tidy-exports');
  end
  $$;

create or replace function app.erase_me() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if app.me() is null or not app.may_act_now('erasure', '') then
      raise exception 'Not now.' using errcode = 'insufficient_privilege';
    end if;
    perform app.erase_person(app.me());
  end
  $$;
grant execute on function app.erase_me() to app_person;

-- A withdrawal that a restore must not forget: written in the transaction that withdraws.
create or replace function app.note_withdrawal(capability text, subject text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    -- Nobody asks while a restore makes it again: it stands in the ledger already.
    if app.me() is null then return; end if;
    insert into ledger_entries (kind, person_id, capability, subject)
    values ('withdrawal', app.me(), note_withdrawal.capability, note_withdrawal.subject);
    perform app.enqueue('copy-ledger', '{}', null, 'copy-ledger');
  end
  $$;
grant execute on function app.note_withdrawal(text, text) to app_person;

create or replace function app.ledger() returns table (id uuid, at timestamptz, kind text, person uuid, capability text, subject text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select e.id, e.at, e.kind, e.person_id, e.capability, e.subject from ledger_entries e order by e.at, e.id
  $$;
-- One process at a time appends to the file.
create or replace function app.hold_ledger() returns void
  language sql volatile set search_path = pg_catalog, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('kith ledger', 0)) $$;
grant execute on function app.ledger(), app.hold_ledger() to app_worker;
