-- An import is one transaction: records are staged beside the directory, then brought in all at once. A crash leaves nothing of it.

create or replace function app.begin_directory_import() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    -- guard: only who minds the directory begins an import
    perform app.check_minds_directory();
    create temporary table staged_records (
      table_name text not null, record_id uuid not null, print text not null, record jsonb, fresh boolean not null
    ) on commit drop;
  end
  $$;

-- `batch`: an array of {t: table, i: id, p: fingerprint, r: record, or null where it is as it was}.
create or replace function app.stage_records(batch jsonb) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    -- guard: only who minds the directory stages records
    perform app.check_minds_directory();
    insert into staged_records select b.t, b.i, b.p, b.r, b.r is not null from jsonb_to_recordset(batch) b (t text, i uuid, p text, r jsonb);
  end
  $$;

create or replace function app.apply_directory_import(this uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    import directory_imports;
    streets text;
    masked uuid[];
    touched uuid[];
    t text;
  begin
    -- guard: only who minds the directory ends an import
    perform app.check_minds_directory();
    select * into strict import from directory_imports i where i.id = this;
    create unique index on staged_records (table_name, record_id);
    create index on staged_records (record_id);
    analyze staged_records;
    select app.hidden_streets(), coalesce(array_agg(h.record_id) filter (where not h.whole), '{}') into streets, masked from hidden_records h;
    perform app.bring_back_hidden();
    delete from directory_changes;
    perform app.overlay_edits();
    foreach t in array app.directory_tables() loop perform app.merge_staged(import, t); end loop;
    perform app.remove_unmentioned(import);
    perform app.note_missing(import);
    insert into directory_origins as o select s.table_name, s.record_id, import.source_id, s.print from staged_records s where s.fresh
    on conflict (table_name, record_id) do update set print = excluded.print, source_id = excluded.source_id;
    select case when count(*) < 5000 then coalesce(array_agg(s.record_id), '{}') end into touched from staged_records s where s.record is not null;
    perform app.hide_again(streets, masked, touched);
    perform app.sum_up_import(import);
  end
  $$;

-- What was changed or taken away here stays so; what the source says of it now is remembered beside it.
create or replace function app.overlay_edits() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    update directory_edits e set source_value = coalesce(s.record -> e.column_name, 'null') from staged_records s
    where s.table_name = e.table_name and s.record_id = e.record_id and s.fresh and e.column_name <> 'id';
    delete from directory_edits e where e.value = e.source_value and e.column_name <> 'id';
    update staged_records s set record = s.record || e.ours
    from (select table_name, record_id, jsonb_object_agg(column_name, value) as ours from directory_edits where column_name <> 'id' group by 1, 2) e
    where s.table_name = e.table_name and s.record_id = e.record_id and s.fresh;
    update staged_records s set record = null from directory_edits e
    where e.column_name = 'id' and s.table_name = e.table_name and s.record_id = e.record_id and s.fresh;
    if exists (select from directory_edits e where e.column_name = 'id') then perform app.drop_staged_orphans(); end if;
  end
  $$;

-- Records whose parent was taken away here stay away with it, or lose the reference where they can stand without.
create or replace function app.drop_staged_orphans() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    reference record;
  begin
    for reference in select r.* from app.directory_references() r where r.to_table is not null
      order by array_position(app.directory_tables(), r.table_name) loop
      execute format('update staged_records s set record = case when %4$L then null else s.record || %5$L end
        where s.table_name = %1$L and s.record ->> %2$L is not null and not exists (select from %3$I p where p.id = (s.record ->> %2$L)::uuid)
          and not exists (select from staged_records p where p.table_name = %3$L and p.record_id = (s.record ->> %2$L)::uuid and p.record is not null)',
        reference.table_name, reference.column_name, reference.to_table, reference.required, jsonb_build_object(reference.column_name, null));
    end loop;
    update staged_records s set record = null where s.record is not null
      and exists (select from app.directory_references() r where r.table_name = s.table_name and r.hangs)
      and not exists (select from app.directory_references() r where r.table_name = s.table_name and s.record ->> r.column_name is not null);
    update staged_records s set record = null from directory_edits e
    where s.table_name in ('attributes', 'metadata') and e.column_name = 'id'
      and e.record_id = coalesce(s.record ->> 'link_id', s.record ->> 'resource_id')::uuid;
  end
  $$;

create or replace function app.merge_staged(import directory_imports, t text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    execute format('insert into directory_changes (import_id, table_name, record_id, before, print)
      select $1, %1$L, s.record_id, to_jsonb(c), o.print from staged_records s left join %1$I c on c.id = s.record_id
      left join directory_origins o on o.table_name = %1$L and o.record_id = s.record_id
      where s.table_name = %1$L and s.record is not null', t) using import.id;
    execute format('insert into %1$I select r.* from staged_records s, jsonb_populate_record(null::%1$I, s.record || $1) r
      where s.table_name = %1$L and s.record is not null on conflict (id) do update set %2$s', t, app.directory_assignments(t))
    using case when t in ('organizations', 'services') then jsonb_build_object('source_id', import.source_id) else '{}' end;
  end
  $$;

grant execute on function app.begin_directory_import(), app.stage_records(jsonb), app.apply_directory_import(uuid) to app_person;
