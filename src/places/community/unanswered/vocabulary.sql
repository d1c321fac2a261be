create or replace function app.holds_role(person uuid, variadic wanted text[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select exists (select from person_roles r where r.person_id = person and r.role = any (wanted) and (r.until is null or r.until > app.now()))
  $$;

-- Two people who stand in one circle, or ever did, or of whom one keeps apart from the other anywhere.
create or replace function app.too_close(one uuid, other uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select one = other
      or exists (select from ties t where (t.member_id, t.supporter_id) in ((one, other), (other, one)))
      or exists (select from kept_apart k join persona_owners a on a.persona_id = k.persona_id
        join persona_owners b on b.persona_id = k.other_id where (a.person_id, b.person_id) in ((one, other), (other, one)))
  $$;
