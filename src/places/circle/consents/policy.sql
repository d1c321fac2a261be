grant select on consents to app_person;
grant insert (id, tie_id, member_id, supporter_id, part, words, until), update (withdrawn_at, quiet_from) on consents to app_person;
create policy "A member sees every consent that they gave" on consents for select to app_person
  using (member_id = (select app.me()));
create policy "A supporter sees what they may see, while it stands" on consents for select to app_person
  using (supporter_id = (select app.me()) and withdrawn_at is null and until > (select app.now())
    and (quiet_from is null or quiet_from > (select app.now()) - interval '14 days') and app.tie_stands(tie_id));
create policy "A member gives consent to who stands in their circle" on consents for insert to app_person
  with check (member_id = (select app.me()) and tie_id = any ((select app.my_standing_ties())::uuid[]));
create policy "A member withdraws their own consent" on consents for update to app_person
  using (member_id = (select app.me()));
create policy "Viewing as a supporter shows consents of that member" on consents as restrictive for select to app_person
  using ((select app.only_about()) is null or member_id = (select app.only_about()));
create policy "Viewing as a supporter gives no consent" on consents as restrictive for insert to app_person
  with check ((select app.only_about()) is null);
create policy "Viewing as a supporter withdraws no consent" on consents as restrictive for update to app_person
  using ((select app.only_about()) is null);

-- What was withdrawn stays withdrawn, and no hand moves it into the future.
create or replace function app.keep_withdrawal() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  begin
    if old.withdrawn_at is not null then new.withdrawn_at := old.withdrawn_at; end if;
    if new.withdrawn_at > app.now() then new.withdrawn_at := app.now(); end if;
    if old.quiet_from is not null then new.quiet_from := old.quiet_from; end if;
    if (new.withdrawn_at, new.quiet_from) is distinct from (old.withdrawn_at, old.quiet_from) then
      perform app.announce('person:' || new.supporter_id, 'close');
      perform app.note_withdrawal('consents', new.id || case when new.withdrawn_at is null then ' quiet' else '' end);
    end if;
    return new;
  end
  $$;
create or replace trigger a_withdrawal_stays_and_closes_streams before update on consents
  for each row execute function app.keep_withdrawal();

-- Two weeks before a consent ends, its member is asked once whether it should go on.
create or replace function app.remind_of_ending_consents() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    tie record;
    told int := 0;
  begin
    for tie in
      update consents set reminded_at = app.now()
      where withdrawn_at is null and quiet_from is null and reminded_at is null and opened_by is null
        and until > app.now() and until < app.now() + interval '14 days' and app.tie_stands(tie_id)
      returning tie_id, member_id
    loop
      perform app.notify(tie.member_id, 'consent-ends', '{}', '/circle/ties/' || tie.tie_id)
        where not exists (select from notices n where n.person_id = tie.member_id and n.kind = 'consent-ends'
          and n.link = '/circle/ties/' || tie.tie_id and n.created_at > app.now() - interval '1 day');
      told := told + 1;
    end loop;
    return told;
  end
  $$;
grant execute on function app.remind_of_ending_consents() to app_worker;
