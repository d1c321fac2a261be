create or replace function app.mind_directory() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select app.have_role('coordinator', 'administrator') $$;

-- The tables of HSDS, parents before children.
create or replace function app.directory_tables() returns text[]
  language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select array['organizations', 'taxonomies', 'taxonomy_terms', 'units', 'programs', 'locations', 'services', 'services_at_location',
      'contacts', 'phones', 'addresses', 'schedules', 'languages', 'accessibility', 'service_areas', 'cost_options',
      'required_documents', 'funding', 'capacities', 'urls', 'organization_identifiers', 'attributes', 'metadata',
      'meta_table_descriptions']
  $$;
grant execute on function app.mind_directory() to app_person, app_visitor;
grant execute on function app.directory_tables() to app_person;
