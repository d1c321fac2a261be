-- Letters as an administrator needs them: how it went, never to whom in full.
create or replace function app.outbox(wanted text, before timestamptz) returns table
    (id uuid, recipient text, subject text, state text, secret boolean, created_at timestamptz, sent_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select m.id, regexp_replace(m.recipient, '^(.)[^@]*@(.)[^.]*', '\1…@\2…'), m.subject, m.state, m.secret, m.created_at, m.sent_at
    from mails m
    where app.have_role('administrator') and (wanted = '' or m.state = wanted) and m.created_at < before
    order by m.created_at desc limit 50
  $$;

create or replace function app.outbox_counts() returns table (state text, count int)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select m.state, count(*)::int from mails m where app.have_role('administrator') group by m.state $$;

-- The words of a letter that waits and holds no secret. The person it is for sees that it was read.
create or replace function app.outbox_words(mail uuid) returns table (subject text, body text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    letter mails;
  begin
    select m.* into letter from mails m where m.id = mail and m.state = 'waiting' and not m.secret and app.have_role('administrator');
    if letter.id is null then return; end if;
    if letter.person_id is not null and letter.person_id <> app.me() then
      insert into looks (about_person_id, by_person_id, part, why) values (letter.person_id, app.me(), 'letter', '');
    end if;
    perform app.record('letter read', mail::text);
    return query select letter.subject, letter.body;
  end
  $$;

create or replace function app.send_letters_again() returns int
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    again uuid[];
  begin
    if not app.have_role('administrator') then return 0; end if;
    update mails set state = 'waiting' where state = 'failed' and body <> '';
    select coalesce(array_agg(m.id), '{}') into again from mails m where m.state = 'waiting';
    perform app.enqueue('send-mail', jsonb_build_object('mail', mail), null, 'mail:' || mail) from unnest(again) mail;
    perform app.record('letters sent again', '', jsonb_build_object('count', cardinality(again)));
    return cardinality(again);
  end
  $$;
grant execute on function app.outbox(text, timestamptz), app.outbox_counts(), app.outbox_words(uuid), app.send_letters_again() to app_person;
