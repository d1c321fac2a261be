grant select (id, person_id, instrument, day, total), insert (id, person_id, instrument, day, total), delete on measures to app_person;
create policy "A member sees the measures that they took" on measures for select to app_person
  using (person_id = (select app.me()));
create policy "Who looks sees totals while consent stands" on measures for select to app_person
  using (person_id = any ((select app.people_i_look_at('measures'))::uuid[]));
create policy "In a quiet end who looks sees older totals fade" on measures for select to app_person
  using (person_id = any ((select app.fading_people_i_look_at('measures'))::uuid[])
    and app.still_fading(person_id, 'measures', taken_at));
create policy "A member takes a measure for themself" on measures for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member throws a measure of theirs away" on measures for delete to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows measures of that member" on measures as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about())) with check ((select app.only_about()) is null);

grant select, insert on measure_answers to app_person;
create policy "A member sees their own single answers" on measure_answers for select to app_person
  using (person_id = (select app.me()));
create policy "A member answers in a measure of their own" on measure_answers for insert to app_person
  with check (person_id = (select app.me()) and measure_id in (select m.id from measures m where m.person_id = (select app.me())));
create policy "Viewing as a supporter shows no answer" on measure_answers as restrictive to app_person
  using ((select app.only_about()) is null);
