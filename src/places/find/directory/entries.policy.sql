-- Every change of the directory by hand goes through these two, so that edits of imported records are kept and refuges stay hidden.

-- The owner of the database (imports from the command line, the demo) or who minds the directory; anybody else is refused.
create or replace function app.check_minds_directory() returns void
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
  begin
    if session_user <> current_user and not app.mind_directory() then
      raise insufficient_privilege using message = 'only who minds the directory changes it';
    end if;
  end
  $$;

-- Adds a record, or changes the columns that `fields` names. Columns are those of the table; without an id it is new. Returns its id.
create or replace function app.save_entry(into_table text, fields jsonb) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    streets text;
    masked uuid[];
    entry uuid := coalesce((fields ->> 'id')::uuid, gen_random_uuid());
    old jsonb;
    whole jsonb;
  begin
    -- guard: only who minds the directory saves an entry
    perform app.check_minds_directory();
    if not into_table = any (app.directory_tables()) then raise invalid_parameter_value using message = 'no table of the directory'; end if;
    select app.hidden_streets(), coalesce(array_agg(h.record_id) filter (where not h.whole), '{}') into streets, masked from hidden_records h;
    perform app.bring_back_hidden();
    execute format('select to_jsonb(c) from %I c where c.id = $1', into_table) into old using entry;
    whole := coalesce(old, app.blank_entry(into_table)) || fields || jsonb_build_object('id', entry);
    if old is not null then perform app.keep_edits(into_table, entry, old, fields); end if;
    execute format('insert into %1$I select r.* from jsonb_populate_record(null::%1$I, $1) r on conflict (id) do update set %2$s',
      into_table, app.directory_assignments(into_table)) using whole;
    perform app.hide_again(streets, masked, array[entry]);
    return entry;
  end
  $$;

-- Takes a record away with all that hangs on it. False where it was not there.
create or replace function app.remove_entry(from_table text, entry uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    streets text;
    masked uuid[];
    gone boolean;
  begin
    -- guard: only who minds the directory removes an entry
    perform app.check_minds_directory();
    if not from_table = any (app.directory_tables()) then raise invalid_parameter_value using message = 'no table of the directory'; end if;
    select app.hidden_streets(), coalesce(array_agg(h.record_id) filter (where not h.whole), '{}') into streets, masked from hidden_records h;
    perform app.bring_back_hidden();
    execute format('with gone as (delete from %I where id = $1 returning id) select exists (select from gone)', from_table) into gone using entry;
    delete from attributes where link_id = entry;
    delete from metadata where resource_id = entry;
    insert into directory_edits (table_name, record_id, column_name, value, edited_by, edited_at)
    select o.table_name, o.record_id, 'id', 'null', app.me(), app.now() from directory_origins o
    where gone and o.table_name = from_table and o.record_id = entry
    on conflict (table_name, record_id, column_name) do nothing;
    perform app.hide_again(streets, masked, '{}');
    return gone;
  end
  $$;

-- What a new record has where nobody said anything.
create or replace function app.blank_entry(of_table text) returns jsonb
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select case of_table when 'services' then '{"cultures": [], "faiths": [], "status": "active"}'
      when 'locations' then '{"hidden": false, "location_type": "physical"}' when 'schedules' then '{"closed": false}'
      when 'addresses' then '{"address_type": "physical"}' else '{}' end::jsonb
  $$;

-- Of a record that came from elsewhere, what is said otherwise here.
create or replace function app.keep_edits(of_table text, entry uuid, old jsonb, fields jsonb) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    insert into directory_edits (table_name, record_id, column_name, value, source_value, edited_by, edited_at)
    select of_table, entry, f.key, f.value, old -> f.key, app.me(), app.now() from jsonb_each(fields) f
    where f.key <> 'id' and f.value is distinct from old -> f.key
      and exists (select from directory_origins o where o.table_name = of_table and o.record_id = entry)
    on conflict (table_name, record_id, column_name) do update set value = excluded.value, edited_by = excluded.edited_by, edited_at = excluded.edited_at
  $$;

grant execute on function app.save_entry(text, jsonb), app.remove_entry(text, uuid) to app_person;
