grant insert (id, name, licence, url, country, holds_licence, mapping), update (licence, url, country, holds_licence, mapping)
  on directory_sources to app_person;
create policy "Who minds the directory adds a source" on directory_sources for insert to app_person
  with check ((select app.mind_directory()));
create policy "Who minds the directory changes a source" on directory_sources for update to app_person
  using ((select app.mind_directory()));

grant select, insert (id, source_id, asked_by, file_name, state, mapping, is_whole, rows_expected),
  update (state, mapping, rows_read, rows_expected, fault, fault_values, finished_at, kept, mended, set_aside, unchanged, licensed)
  on directory_imports to app_person;
create policy "Who minds the directory sees the imports" on directory_imports for select to app_person
  using ((select app.mind_directory()));
create policy "Who minds the directory asks for an import themself" on directory_imports for insert to app_person
  with check ((select app.mind_directory()) and asked_by = (select app.me()));
create policy "Who minds the directory says how an import goes" on directory_imports for update to app_person
  using ((select app.mind_directory()));

-- A file may hold the address of a refuge: only who brought it reads it again.
grant select, insert, delete on directory_uploads to app_person;
create policy "Who brought a file sees it while it is read" on directory_uploads for select to app_person
  using (exists (select from directory_imports i where i.id = import_id and i.asked_by = (select app.me())));
create policy "Who asks for an import brings its file" on directory_uploads for insert to app_person
  with check (exists (select from directory_imports i where i.id = import_id and i.asked_by = (select app.me())));
create policy "Who brought a file lets go of it" on directory_uploads for delete to app_person
  using (exists (select from directory_imports i where i.id = import_id and i.asked_by = (select app.me())));

grant select, insert on directory_import_counts to app_person;
create policy "Who minds the directory sees what became of rows" on directory_import_counts for select to app_person
  using ((select app.mind_directory()));
create policy "Who asked for an import counts its rows" on directory_import_counts for insert to app_person
  with check (exists (select from directory_imports i where i.id = import_id and i.asked_by = (select app.me())));

-- Notes quote rows, those of refuges too.
grant select, insert on directory_import_notes to app_person;
create policy "A coordinator sees what was found in a file" on directory_import_notes for select to app_person
  using ((select app.have_role('coordinator')));
create policy "Who brought a file sees what was found in it" on directory_import_notes for select to app_person
  using (exists (select from directory_imports i where i.id = import_id and i.asked_by = (select app.me())));
create policy "Who asked for an import notes what is found" on directory_import_notes for insert to app_person
  with check (exists (select from directory_imports i where i.id = import_id and i.asked_by = (select app.me())));
