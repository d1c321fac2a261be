grant select, insert (id, tie_id, member_id, supporter_id, service_id, letter), delete on referral_proposals to app_person;
create policy "A member sees what those whom they hear suggest" on referral_proposals for select to app_person
  using (member_id = (select app.me()) and tie_id = any ((select app.ties_i_hear())::uuid[]));
create policy "A supporter sees what they suggested" on referral_proposals for select to app_person
  using (supporter_id = (select app.me()) and tie_id = any ((select app.ties_i_support())::uuid[]));
create policy "A supporter suggests a service to whom they support" on referral_proposals for insert to app_person
  with check (supporter_id = (select app.me()) and tie_id = any ((select app.ties_i_support())::uuid[]));
create policy "A supporter takes a suggestion back" on referral_proposals for delete to app_person
  using (supporter_id = (select app.me()));
create policy "Viewing as a supporter shows suggestions to that member" on referral_proposals as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about())) with check ((select app.only_about()) is null);

grant select, update (said, reminders) on referral_replies to app_person;
create policy "A member alone knows what they made of a suggestion" on referral_replies for select to app_person
  using (member_id = (select app.me()));
-- Only what was said and how often they were reminded can change: whose reply it is stays.
create policy "A member says yes or no to a suggestion once" on referral_replies for update to app_person
  using (member_id = (select app.me()) and said is null) with check (true);
create policy "Viewing as a supporter shows no reply to a suggestion" on referral_replies as restrictive to app_person
  using ((select app.only_about()) is null);

grant select, insert (id, member_id, service_id, kind, channel, letter, tie_id, instead_of), update (letter, channel, tie_id), delete
  on referrals to app_person;
create policy "A member sees their own referrals" on referrals for select to app_person
  using (member_id = (select app.me()));
create policy "A supporter follows a referral while the member lets them" on referrals for select to app_person
  using (id = any ((select app.referrals_i_look_at())::uuid[]));
create policy "A member writes a referral for themself" on referrals for insert to app_person
  with check (member_id = (select app.me()) and state = 'draft' and (tie_id is null or tie_id = any ((select app.my_standing_ties())::uuid[]))
    and (instead_of is null or app.is_my_referral(instead_of)));
create policy "A member changes a referral until it is sent" on referrals for update to app_person
  using (member_id = (select app.me()) and state = 'draft')
  with check (tie_id is null or tie_id = any ((select app.my_standing_ties())::uuid[]));
create policy "A member throws away what was never sent" on referrals for delete to app_person
  using (member_id = (select app.me()) and state = 'draft');
create policy "Viewing as a supporter shows referrals of that member" on referrals as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about())) with check ((select app.only_about()) is null);

grant select on referral_steps to app_person;
create policy "A member sees every step of their referrals" on referral_steps for select to app_person
  using (member_id = (select app.me()));
create policy "A supporter sees the steps of what they follow" on referral_steps for select to app_person
  using (referral_id = any ((select app.referrals_i_look_at())::uuid[]));
create policy "Viewing as a supporter shows steps of that member" on referral_steps as restrictive to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));

grant select (referral_id, member_id, made_at, ends_at) on referral_links to app_person;
create policy "A member sees until when their links work" on referral_links for select to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows no link" on referral_links as restrictive to app_person
  using ((select app.only_about()) is null);

grant select on referral_figures to app_person;
create policy "A coordinator sees how many got help, never whose" on referral_figures for select to app_person
  using ((select app.have_role('coordinator')));

-- The member hears of it, unless they chose not to hear from this person; that person cannot tell.
create or replace function app.tell_of_proposal() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    insert into referral_replies (proposal_id, member_id) values (new.id, new.member_id);
    if app.hears(new.tie_id) then
      perform app.notify(new.member_id, 'referral-proposed', '{}', '/find/referrals/suggestions/' || new.id);
    end if;
    return new;
  end
  $$;
create or replace trigger a_proposal_is_told after insert on referral_proposals for each row execute function app.tell_of_proposal();
