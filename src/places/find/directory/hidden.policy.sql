-- Which columns of the directory point where; null is at any table. `hangs`: a record without any of its references is a record of nothing.
create or replace function app.directory_references()
  returns table (table_name text, column_name text, to_table text, required boolean, hangs boolean)
  language sql stable set search_path = public, pg_temp
  as $$
    select t.relname, a.attname, f.relname, a.attnotnull,
      exists (select from pg_constraint k where k.conrelid = t.oid and k.conname = t.relname || '_hang_on_something')
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_class f on f.oid = c.confrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
    where c.contype = 'f' and t.relnamespace = 'public'::regnamespace
      and t.relname = any (app.directory_tables()) and f.relname = any (app.directory_tables())
    union all values ('attributes', 'link_id', null, true, false), ('metadata', 'resource_id', null, true, false)
  $$;

-- `a = excluded.a, b = excluded.b, …` for a table.
create or replace function app.directory_assignments(of_table text) returns text
  language sql stable set search_path = public, pg_temp
  as $$
    select string_agg(format('%1$I = excluded.%1$I', a.attname), ', ' order by a.attnum) from pg_attribute a
    where a.attrelid = of_table::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> 'id'
  $$;

-- The whole directory for the rest of this transaction, which must end with app.hide_again.
create or replace function app.bring_back_hidden() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    t text;
  begin
    perform pg_advisory_xact_lock(hashtextextended('kith directory', 0));
    if not exists (select from hidden_records) then return; end if;
    foreach t in array app.directory_tables() loop
      execute format('insert into %1$I select r.* from hidden_records h, jsonb_populate_record(null::%1$I, h.record) r
        where h.table_name = %1$L on conflict (id) do update set %2$s', t, app.directory_assignments(t));
    end loop;
    delete from hidden_records;
  end
  $$;

-- Moves hidden locations and all that hangs on them alone out of reach, cuts the rest loose, and takes their streets out of every text:
-- of the records `touched` and of those that were masked before, or of all where it is null or a street is new.
create or replace function app.hide_again(streets_before text, masked_before uuid[], touched uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    t text;
  begin
    insert into hidden_records select 'locations', l.id, to_jsonb(l), true from locations l where l.hidden;
    if found then
      foreach t in array app.directory_tables() loop perform app.mark_hanging(t); end loop;
      perform app.cut_loose();
    end if;
    perform app.mask_streets(case when app.hidden_streets() is not distinct from streets_before then touched || masked_before end);
  end
  $$;

-- Keeps every record of a table that points at a hidden one; it is hidden whole where nothing else holds it.
create or replace function app.mark_hanging(t text) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    reference record;
  begin
    for reference in select * from app.directory_references() r where r.table_name = t loop
      execute format('insert into hidden_records select %1$L, c.id, to_jsonb(c), %3$L from %1$I c
        where c.%2$I in (select h.record_id from hidden_records h where h.whole and (%4$L is null or h.table_name = %4$L))
        on conflict (table_name, record_id) do update set whole = hidden_records.whole or excluded.whole',
        t, reference.column_name, reference.required, reference.to_table);
    end loop;
    update hidden_records h set whole = true
    where h.table_name = t and not h.whole
      and exists (select from app.directory_references() r where r.table_name = t and r.hangs)
      and not exists (select from app.directory_references() r
        where r.table_name = t and h.record ->> r.column_name is not null
          and not exists (select from hidden_records p
            where p.whole and p.table_name = r.to_table and p.record_id = (h.record ->> r.column_name)::uuid));
  end
  $$;

-- What points at a hidden record from a shown one is blank there; then the hidden ones leave, children first.
create or replace function app.cut_loose() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    reference record;
    t text;
  begin
    for reference in select * from app.directory_references() r where not r.required loop
      execute format('update %1$I c set %2$I = null from hidden_records p, hidden_records own
        where own.table_name = %1$L and own.record_id = c.id and not own.whole
          and p.whole and p.table_name = %3$L and p.record_id = c.%2$I', reference.table_name, reference.column_name, reference.to_table);
    end loop;
    for t in select name from unnest(app.directory_tables()) with ordinality as o (name, at) order by at desc loop
      execute format('delete from %1$I c using hidden_records h where h.whole and h.table_name = %1$L and h.record_id = c.id', t);
    end loop;
  end
  $$;

-- The streets of hidden addresses as one pattern; null where there are none. "Confidential" is a word like any other.
create or replace function app.hidden_streets() returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select string_agg(distinct pattern, '|') from (
      select (select string_agg(regexp_replace(word, '([^[:alnum:]])', '\\\1', 'g'), '[\s,.]+' order by at)
        from regexp_split_to_table(line, '[\s,.]+') with ordinality as w (word, at) where word <> '') as pattern
      from hidden_records h, unnest(array[h.record ->> 'address_1', h.record ->> 'address_2']) line
      where h.table_name = 'addresses' and line ~ '\d.*[[:alpha:]]|[[:alpha:]].*\d' and length(trim(line)) >= 6) streets
  $$;

create or replace function app.mask_streets(touched uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    streets text := app.hidden_streets();
    t text;
    words text;
    clean text;
  begin
    if streets is null then return; end if;
    foreach t in array app.directory_tables() loop
      select string_agg(quote_ident(a.attname), ', '), string_agg(format('%1$I = regexp_replace(%1$I, $1, ''…'', ''gi'')', a.attname), ', ')
      into words, clean from pg_attribute a
      where a.attrelid = t::regclass and a.attnum > 0 and a.atttypid = 'text'::regtype;
      execute format('insert into hidden_records select %1$L, c.id, to_jsonb(c), false from %1$I c
        where ($2::uuid[] is null or c.id = any ($2)) and concat_ws(chr(1), %2$s) ~* $1 on conflict do nothing', t, words) using streets, touched;
      execute format('update %1$I c set %2$s where ($2::uuid[] is null or c.id = any ($2)) and concat_ws(chr(1), %3$s) ~* $1', t, clean, words)
        using streets, touched;
    end loop;
  end
  $$;
