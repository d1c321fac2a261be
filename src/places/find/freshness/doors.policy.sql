-- The services behind a link: the one it was sent for, and those of the same organisation. Nothing once it ended or never was.
create or replace function app.services_to_mend(print bytea) returns table (link uuid, service uuid, name text, ends_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select l.id, s.id, s.name, l.ends_at from mending_links l join services first on first.id = l.service_id
    join services s on s.id = first.id or s.organization_id = first.organization_id
    where l.token_print = print and l.ended_at is null and l.ends_at > app.now() order by s.id <> first.id, s.name
  $$;

-- What an organisation says of one of its entries; nothing of the directory changes by it. At most fifty wait behind one link.
create or replace function app.propose_mending(print bytea, service uuid, changes jsonb, words text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    opened uuid := (select m.link from app.services_to_mend(print) m where m.service = propose_mending.service);
    proposal uuid := gen_random_uuid();
  begin
    if opened is null or (select count(*) from mending_proposals p where p.link_id = opened and p.settled_at is null) >= 50 then return false; end if;
    insert into mending_proposals (id, link_id, service_id, changes, words) values (proposal, opened, service, changes, propose_mending.words);
    perform app.notify(o.owner_id, 'service-mended', '{}', '/desk/freshness/proposals/' || proposal)
      from service_owners o where o.service_id = propose_mending.service;
    return true;
  end
  $$;
grant execute on function app.services_to_mend(bytea), app.propose_mending(bytea, uuid, jsonb, text) to app_person, app_visitor;
