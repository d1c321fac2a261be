-- What hung on a record that came again, and did not come with it, has gone from its source: of tables that came at all, children first,
-- but for what was changed here.
create or replace function app.remove_unmentioned(import directory_imports) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    t text;
    came text;
  begin
    for t in select o.name from unnest(app.directory_tables()) with ordinality o (name, at) order by o.at desc loop
      select string_agg(format('(c.%1$I is null or exists (select from staged_records p where p.record_id = c.%1$I and (%2$L is null or p.table_name = %2$L)))',
        r.column_name, r.to_table), ' and ') into came from app.directory_references() r
      where r.table_name = t and r.to_table is distinct from 'taxonomy_terms' and r.to_table is distinct from 'units'
        and exists (select from app.directory_references() own where own.table_name = t and (own.required or own.hangs));
      continue when came is null or not exists (select from staged_records s where s.table_name = t);
      execute format('with gone as (
          delete from %1$I c using directory_origins o
          where o.table_name = %1$L and o.record_id = c.id and o.source_id = $2 and %2$s
            and not exists (select from staged_records s where s.table_name = %1$L and s.record_id = c.id)
            and not exists (select from directory_edits e where e.table_name = %1$L and e.record_id = c.id)
          returning c.id, to_jsonb(c) as before, o.print)
        insert into directory_changes (import_id, table_name, record_id, before, print, gone) select $1, %1$L, id, before, print, true from gone', t, came)
      using import.id, import.source_id;
    end loop;
    delete from directory_origins o using directory_changes g where g.gone and g.table_name = o.table_name and g.record_id = o.record_id;
  end
  $$;

-- Services of the source that this file leaves out: over, where the file is all that the source has.
create or replace function app.note_missing(import directory_imports) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    missed uuid[];
  begin
    select coalesce(array_agg(c.id), '{}') into missed from services c
    join directory_origins o on o.table_name = 'services' and o.record_id = c.id and o.source_id = import.source_id
    where c.status <> 'defunct' and not exists (select from staged_records s where s.table_name = 'services' and s.record_id = c.id);
    update directory_imports i set missing = cardinality(missed) where i.id = import.id;
    if not import.is_whole then return; end if;
    insert into directory_changes (import_id, table_name, record_id, before, print, gone)
    select import.id, 'services', c.id, to_jsonb(c), o.print, true from services c
    join directory_origins o on o.table_name = 'services' and o.record_id = c.id where c.id = any (missed);
    update services c set status = 'defunct' where c.id = any (missed);
    update directory_origins o set print = '' where o.table_name = 'services' and o.record_id = any (missed);
  end
  $$;

create or replace function app.sum_up_import(import directory_imports) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update directory_imports i set
      added = (select count(*) from directory_changes g where g.before is null),
      changed = (select count(*) from directory_changes g where g.before is not null and not g.gone),
      removed = (select count(*) from directory_changes g where g.gone),
      edits_kept = (select count(*) from staged_records s where s.fresh
        and exists (select from directory_edits e where e.table_name = s.table_name and e.record_id = s.record_id)),
      hidden = (select count(*) from hidden_records h where h.table_name = 'locations' and h.whole)
    where i.id = import.id;
  end
  $$;

-- Takes the newest import back: the directory is as before it, with what was changed here since.
create or replace function app.undo_directory_import(this uuid) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    streets text;
    t text;
  begin
    -- guard: only who minds the directory undoes an import
    perform app.check_minds_directory();
    streets := app.hidden_streets();
    perform app.bring_back_hidden();
    update directory_imports i set state = 'undone' where i.id = this and i.state = 'done'
      and exists (select from directory_changes g where g.import_id = this);
    if found then
      for t in select o.name from unnest(app.directory_tables()) with ordinality o (name, at) order by o.at desc loop
        perform app.take_back_added(t);
      end loop;
      foreach t in array app.directory_tables() loop perform app.put_back(t); end loop;
      delete from directory_origins o using directory_changes g where g.table_name = o.table_name and g.record_id = o.record_id;
      insert into directory_origins select g.table_name, g.record_id, i.source_id, g.print
      from directory_changes g join directory_imports i on i.id = g.import_id where g.print is not null;
      delete from directory_changes;
    end if;
    perform app.hide_again(streets, '{}', null);
    return exists (select from directory_imports i where i.id = this and i.state = 'undone');
  end
  $$;

-- A service that somebody kept or was referred to cannot go: it is over instead.
create or replace function app.take_back_added(t text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    added uuid;
  begin
    execute format('delete from %1$I c using directory_changes g where g.table_name = %1$L and g.record_id = c.id and g.before is null', t);
  exception when foreign_key_violation then
    for added in select g.record_id from directory_changes g where g.table_name = t and g.before is null loop
      begin
        execute format('delete from %I where id = $1', t) using added;
      exception when foreign_key_violation then
        update services s set status = 'defunct' where t = 'services' and s.id = added;
      end;
    end loop;
  end
  $$;

create or replace function app.put_back(t text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    execute format('insert into %1$I select r.* from directory_changes g
      left join (select record_id, jsonb_object_agg(column_name, value) as ours from directory_edits
        where table_name = %1$L and column_name <> ''id'' group by 1) e on e.record_id = g.record_id,
      jsonb_populate_record(null::%1$I, g.before || coalesce(e.ours, ''{}'')) r
      where g.table_name = %1$L and g.before is not null on conflict (id) do update set %2$s', t, app.directory_assignments(t));
  end
  $$;

grant execute on function app.undo_directory_import(uuid) to app_person;
