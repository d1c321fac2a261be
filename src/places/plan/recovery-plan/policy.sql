grant select, insert (id, person_id, words, place), update (words, place, said_at, put_away_at) on early_signs to app_person;
create policy "A member sees their own early signs" on early_signs for select to app_person
  using (person_id = (select app.me()));
create policy "A supporter who looks sees early signs by consent" on early_signs for select to app_person
  using (put_away_at is null and (person_id = any ((select app.people_i_look_at('plan-early-signs'))::uuid[])
    or person_id = any ((select app.fading_people_i_look_at('plan-early-signs'))::uuid[])
      and app.stood_before_quiet(person_id, 'plan-early-signs', said_at)));
create policy "A member names an early sign of their own" on early_signs for insert to app_person
  with check (person_id = (select app.me()));
create policy "A member changes their own early signs" on early_signs for update to app_person
  using (person_id = (select app.me()));
create policy "Viewing as a supporter shows early signs of that member" on early_signs as restrictive to app_person
  using ((select app.only_about()) is null or person_id = (select app.only_about())) with check ((select app.only_about()) is null);
