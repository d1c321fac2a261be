-- What search knows of the directory. Whoever changes a record takes the listings of its services away in the same transaction; a job
-- reads them anew a moment later, as a visitor would. So search never knows more than the records say.

-- One at a time: who takes listings away, and who writes them.
create or replace function app.lock_listings() returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ select pg_advisory_xact_lock(hashtextextended('kith listings', 0)) $$;

create or replace function app.drop_listings(of_services uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    gone int[];
  begin
    perform app.lock_listings();
    with dropped as (delete from service_listings where service_id = any (of_services) returning no)
    select coalesce(array_agg(no), '{}') into gone from dropped;
    if cardinality(gone) = 0 then return; end if;
    delete from listing_postings where listing = any (gone);
    update listing_sets s set members = s.members & ~g.members
    from (select n / 4096 as chunk, bit_or(set_bit(0::bit(4096), n % 4096, 1)) as members from unnest(gone) n group by 1) g
    where s.chunk = g.chunk and (s.members & g.members) <> 0::bit(4096);
    delete from listing_places where listing = any (gone);
  end
  $$;

-- The first argument asks which services changed records of this table belong to; what came and what went stand for %1$s. Columns in the
-- second say nothing to search.
create or replace function app.listings_fall_due() returns trigger
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    changed text := case tg_op when 'INSERT' then 'came' when 'DELETE' then 'gone'
      else format('(select t.* from came t join gone o on o.id = t.id where to_jsonb(t) - %1$L::text[] <> to_jsonb(o) - %1$L::text[]
        union all select o.* from came t join gone o on o.id = t.id where to_jsonb(t) - %1$L::text[] <> to_jsonb(o) - %1$L::text[])',
        coalesce(tg_argv[1], '{}')) end;
    due uuid[];
  begin
    execute format('select array_agg(distinct due.id) from (' || tg_argv[0] || ') as due (id) where due.id is not null', changed) into due;
    if tg_table_name in ('locations', 'addresses') and tg_op <> 'INSERT' then
      execute format('delete from place_names where location_id in (select changed.%s from %s as changed)',
        case tg_table_name when 'locations' then 'id' else 'location_id' end, changed);
    end if;
    if due is null then return null; end if;
    insert into listings_due select unnest(due);
    perform app.drop_listings(due);
    perform app.ask_for_listings();
    return null;
  end
  $$;

-- One job for each transaction: a key that others wait for would hold up everybody while an import runs.
create or replace function app.ask_for_listings() returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    this text := txid_current()::text;
  begin
    if current_setting('app.listings_asked', true) is not distinct from this then return; end if;
    perform set_config('app.listings_asked', this, true);
    perform app.enqueue('directory-listings', '{}', null, 'directory-listings:' || this);
  end
  $$;

do $$
declare
  at_location constant text := 'select l.service_id from services_at_location l join %1$s c on c.location_id = l.location_id';
  unread constant text := '{assured_date,assurer_email,checked_by,last_modified,source_id,url,email,accreditations,licenses,alert}';
  held record;
  op text;
begin
  for held in select * from (values
    ('services', 'select c.id from %1$s c', unread),
    ('services_at_location', 'select c.service_id from %1$s c', '{description}'),
    ('organizations', 'select s.id from services s join %1$s c on c.id = s.organization_id', '{source_id}'),
    ('locations', 'select l.service_id from services_at_location l join %1$s c on c.id = l.location_id', '{}'),
    ('addresses', at_location, '{}'),
    ('accessibility', at_location, '{}'),
    ('languages', 'select c.service_id from %1$s c union ' || at_location, '{}'),
    ('schedules', 'select c.service_id from %1$s c union ' || at_location
      || ' union select l.service_id from services_at_location l join %1$s c on c.service_at_location_id = l.id', '{}'),
    ('cost_options', 'select c.service_id from %1$s c', '{}'),
    ('capacities', 'select c.service_id from %1$s c', '{}'),
    ('attributes', 'select c.link_id from %1$s c join services s on s.id = c.link_id', '{}'),
    ('taxonomy_terms', 'select a.link_id from attributes a join services s on s.id = a.link_id join %1$s c on c.id = a.taxonomy_term_id', '{}')
  ) as v (name, belongs, ignored) loop
    foreach op in array array['insert', 'update', 'delete'] loop
      execute format('create or replace trigger listings_fall_due_by_%2$s after %2$s on %1$I referencing %3$s
        for each statement execute function app.listings_fall_due(%4$L, %5$L)', held.name, op,
        case op when 'insert' then 'new table as came' when 'delete' then 'old table as gone'
          else 'new table as came old table as gone' end, held.belongs, held.ignored);
    end loop;
  end loop;
end
$$;

-- Services to be read anew, and the zone that their hours are in. The lock holds until the end of the transaction.
create or replace function app.take_due_listings(most int) returns table (services uuid[], time_zone text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    perform app.lock_listings();
    return query
      with taken as (delete from listings_due d where d.service_id in
        (select n.service_id from listings_due n group by n.service_id order by n.service_id limit most) returning d.service_id)
      select coalesce((select array_agg(distinct t.service_id) from taken t), '{}'), c.time_zone from community c;
  end
  $$;

-- All of them, where the lexicon is another than the one that they were read with; of the rest those whose dated hours run out.
create or replace function app.outdated_listings_fall_due(lexicon text, hours_until date) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not exists (select from listings_state s where s.lexicon = outdated_listings_fall_due.lexicon) then
      insert into listings_due select s.id from services s;
      update listings_state s set lexicon = outdated_listings_fall_due.lexicon;
    end if;
    insert into listings_due select l.service_id from service_listings l where l.days_until < hours_until;
    perform app.ask_for_listings();
  end
  $$;

grant execute on function app.take_due_listings(int), app.outdated_listings_fall_due(text, date) to app_worker;
