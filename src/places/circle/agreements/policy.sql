grant select, insert (id, member_id, name), update (name, ended_at, looked_at, look_again_at, asked_again_at), delete on agreements to app_person;
create policy "A member sees their own agreements" on agreements for select to app_person
  using (member_id = (select app.me()));
create policy "A member writes an agreement with themself" on agreements for insert to app_person
  with check (member_id = (select app.me()));
create policy "A member names, ends and evaluates their own agreements" on agreements for update to app_person
  using (member_id = (select app.me()));
create or replace function app.was_agreed(agreement uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from agreement_versions v where v.agreement_id = agreement and v.agreed_at is not null) $$;
grant execute on function app.was_agreed(uuid) to app_person;
create policy "A member throws away what they never agreed" on agreements for delete to app_person
  using (member_id = (select app.me()) and not app.was_agreed(id));
create policy "Viewing as a supporter shows no agreement" on agreements as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (agreement_id, version, member_id, plan, words), delete,
  update (plan, words, written_at, agreed_at, lasts_until, agreed_words) on agreement_versions to app_person;
create policy "A member sees each version of their agreements" on agreement_versions for select to app_person
  using (member_id = (select app.me()));
create policy "A member drafts a version of their own agreement" on agreement_versions for insert to app_person
  with check (member_id = (select app.me()));
-- Whose it is cannot be changed: no grant names that column. What was agreed or done may be written, once.
create policy "A member changes and agrees a draft, never what was agreed" on agreement_versions for update to app_person
  using (member_id = (select app.me()) and agreed_at is null) with check (true);
create policy "A member throws a draft away" on agreement_versions for delete to app_person
  using (member_id = (select app.me()) and agreed_at is null);
create policy "Viewing as a supporter shows no version of an agreement" on agreement_versions as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (agreement_id, member_id, until), update (until) on agreement_pauses to app_person;
create policy "A member sees when their agreements rest" on agreement_pauses for select to app_person
  using (member_id = (select app.me()));
create policy "A member lets their agreement rest" on agreement_pauses for insert to app_person
  with check (member_id = (select app.me()));
create policy "A member takes their agreement up again" on agreement_pauses for update to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows no pause" on agreement_pauses as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (id, agreement_id, member_id, key, version, state, began_at, seen_until, over, acts_at, acted_at, saw),
  update (version, state, began_at, seen_until, over, acts_at, acted_at, saw, stopped_at, put_away_at) on agreement_occasions to app_person;
create policy "A member sees each occasion of their agreements" on agreement_occasions for select to app_person
  using (member_id = (select app.me()));
create policy "What an agreement finds is written in its member’s name" on agreement_occasions for insert to app_person
  with check (member_id = (select app.me()));
create policy "A member stops an occasion, and evaluates it" on agreement_occasions for update to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows no occasion" on agreement_occasions as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert, update (state, due_at, held, dropped, done_at, opened, made) on agreement_steps to app_person;
create policy "A member sees each step of their agreements" on agreement_steps for select to app_person
  using (member_id = (select app.me()));
create policy "What an agreement does is written in its member’s name" on agreement_steps for insert to app_person
  with check (member_id = (select app.me()));
create policy "What was done once stays done" on agreement_steps for update to app_person
  using (member_id = (select app.me()) and state = 'later') with check (true);
create policy "Viewing as a supporter shows no step" on agreement_steps as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (agreement_id, member_id, version, facts, found), delete on agreement_evaluations to app_person;
create policy "A member sees what each evaluation had before it" on agreement_evaluations for select to app_person
  using (member_id = (select app.me()));
create policy "What an evaluation saw is kept in its member’s name" on agreement_evaluations for insert to app_person
  with check (member_id = (select app.me()));
create policy "What an evaluation saw goes after a year" on agreement_evaluations for delete to app_person
  using (member_id = (select app.me()) and evaluated_at < (select app.now()) - interval '1 year');
create policy "Viewing as a supporter shows no evaluation" on agreement_evaluations as restrictive to app_person
  using ((select app.only_about()) is null);
