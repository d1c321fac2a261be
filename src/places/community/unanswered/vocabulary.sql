create or replace function app.holds_role(person uuid, variadic wanted text[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from person_roles r where r.person_id = person and r.role = any (wanted) and (r.until is null or r.until > app.now()))
  $$;

-- Two people who stand in one circle, or ever did, or of whom one keeps apart from the other in that space. What they do elsewhere does
-- not count: whoever is never asked would learn which two names are one person's.
create or replace function app.too_close(one uuid, other uuid, space uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select one = other
      or exists (select from ties t where (t.member_id, t.supporter_id) in ((one, other), (other, one)))
      or exists (select from kept_apart k join space_members a on a.persona_id = k.persona_id
        join space_members b on b.persona_id = k.other_id
        where a.space_id = too_close.space and (a.person_id, b.person_id) in ((one, other), (other, one)))
  $$;
