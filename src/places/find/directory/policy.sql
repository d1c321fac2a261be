-- What is hidden stands in hidden_records, so whatever stands in these tables may be read by anybody: pages, API, search and export.
grant select on organizations, taxonomies, taxonomy_terms, units, programs, locations, services, services_at_location, contacts, phones,
  addresses, schedules, languages, accessibility, service_areas, cost_options, required_documents, funding, capacities, urls,
  organization_identifiers, attributes, metadata, meta_table_descriptions to app_person, app_visitor;

create policy "Anyone sees the organisations" on organizations for select to app_person, app_visitor using (true);
create policy "Anyone sees the taxonomies" on taxonomies for select to app_person, app_visitor using (true);
create policy "Anyone sees the taxonomy terms" on taxonomy_terms for select to app_person, app_visitor using (true);
create policy "Anyone sees the units of capacity" on units for select to app_person, app_visitor using (true);
create policy "Anyone sees the programmes" on programs for select to app_person, app_visitor using (true);
create policy "Anyone sees the places that are not hidden" on locations for select to app_person, app_visitor using (not hidden);
create policy "Anyone sees the services" on services for select to app_person, app_visitor using (true);
create policy "Anyone sees where services are" on services_at_location for select to app_person, app_visitor using (true);
create policy "Anyone sees the contacts of services" on contacts for select to app_person, app_visitor using (true);
create policy "Anyone sees the phones of services" on phones for select to app_person, app_visitor using (true);
create policy "Anyone sees the addresses of open places" on addresses for select to app_person, app_visitor using (true);
create policy "Anyone sees when services are open" on schedules for select to app_person, app_visitor using (true);
create policy "Anyone sees the languages of services" on languages for select to app_person, app_visitor using (true);
create policy "Anyone sees the access to places" on accessibility for select to app_person, app_visitor using (true);
create policy "Anyone sees the areas of services" on service_areas for select to app_person, app_visitor using (true);
create policy "Anyone sees what services cost" on cost_options for select to app_person, app_visitor using (true);
create policy "Anyone sees what to bring to a service" on required_documents for select to app_person, app_visitor using (true);
create policy "Anyone sees how services are funded" on funding for select to app_person, app_visitor using (true);
create policy "Anyone sees the room that services have" on capacities for select to app_person, app_visitor using (true);
create policy "Anyone sees the web pages of services" on urls for select to app_person, app_visitor using (true);
create policy "Anyone sees the numbers of organisations" on organization_identifiers for select to app_person, app_visitor using (true);
create policy "Anyone sees the terms said of services" on attributes for select to app_person, app_visitor using (true);
create policy "Anyone sees the changes that sources name" on metadata for select to app_person, app_visitor using (true);
create policy "Anyone sees how tables are described" on meta_table_descriptions for select to app_person, app_visitor using (true);

grant select (id, name, licence, url, country, holds_licence, mapping, added_at) on directory_sources to app_person;
grant select (id, name, licence, url, added_at) on directory_sources to app_visitor;
create policy "Anyone sees where the directory comes from" on directory_sources for select to app_person, app_visitor using (true);

-- Roles give work, not sight: who mends the directory does not see refuges by that.
grant select on hidden_records to app_person;
create policy "A coordinator sees what is hidden from readers" on hidden_records for select to app_person
  using ((select app.have_role('coordinator')));
grant select on directory_edits to app_person;
create policy "A coordinator sees what was changed here" on directory_edits for select to app_person
  using ((select app.have_role('coordinator')));

grant select on directory_origins to app_person;
create policy "Who minds the directory sees where entries come from" on directory_origins for select to app_person
  using ((select app.mind_directory()));

grant select, insert (service_id, owner_id), update (owner_id), delete on service_owners to app_person;
create policy "Who minds the directory sees whose an entry is" on service_owners for select to app_person
  using ((select app.mind_directory()) or owner_id = (select app.me()));
create policy "Who minds the directory gives an entry an owner" on service_owners for insert to app_person
  with check ((select app.mind_directory()));
create policy "Who minds the directory changes the owner" on service_owners for update to app_person
  using ((select app.mind_directory()));
create policy "Who minds the directory takes an owner off" on service_owners for delete to app_person
  using ((select app.mind_directory()));
