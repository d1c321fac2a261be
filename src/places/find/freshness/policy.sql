grant select on service_looks to app_person;
create policy "Who minds the directory sees how much entries are used" on service_looks for select to app_person
  using ((select app.mind_directory()));

grant select, update (settled_at, settled_by) on service_reports to app_person;
create policy "Who minds the directory sees what is said to be wrong" on service_reports for select to app_person
  using ((select app.mind_directory()));
create policy "Who minds the directory settles what was reported" on service_reports for update to app_person
  using ((select app.mind_directory())) with check (settled_by = (select app.me()));

grant select (id, service_id, sent_by, sent_at, ends_at, ended_at), insert (id, service_id, token_print, sent_by), update (ended_at)
  on mending_links to app_person;
create policy "Who minds the directory sees which links are out" on mending_links for select to app_person
  using ((select app.mind_directory()));
create policy "Who minds the directory sends links in their own name" on mending_links for insert to app_person
  with check ((select app.mind_directory()) and sent_by = (select app.me()));
create policy "Who minds the directory ends a link" on mending_links for update to app_person
  using ((select app.mind_directory()));

grant select, update (taken, settled_at, settled_by) on mending_proposals to app_person;
create policy "Who minds the directory sees what is proposed" on mending_proposals for select to app_person
  using ((select app.mind_directory()));
create policy "Who minds the directory settles a proposal" on mending_proposals for update to app_person
  using ((select app.mind_directory())) with check (settled_by = (select app.me()));

-- One more look at a service's page, by nobody in particular.
create or replace function app.count_service_look(service uuid) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    insert into service_looks (service_id, month) select s.id, date_trunc('month', app.now())::date from services s where s.id = service
    on conflict (service_id, month) do update set looks = service_looks.looks + 1
  $$;

-- Anybody may say that something is wrong; whoever looks after the entry hears that there is something.
create or replace function app.report_service(service uuid, about text, words text) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    insert into service_reports (service_id, about, words) select s.id, report_service.about, report_service.words from services s where s.id = service;
    if not found then return false; end if;
    perform app.notify(o.owner_id, 'service-wrong', '{}', '/desk/freshness/services/' || service) from service_owners o where o.service_id = service;
    return true;
  end
  $$;
grant execute on function app.count_service_look(uuid), app.report_service(uuid, text, text) to app_person, app_visitor;
