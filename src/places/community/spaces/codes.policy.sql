-- A code for one person, for 14 days.
create or replace function app.invite_to_space(space uuid, code_print bytea) returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  begin
    if not space = any (app.spaces_i_watch()) then return false; end if;
    delete from space_invitations i where i.until < app.now();
    insert into space_invitations (code_print, space_id, by_persona_id, until)
    values (invite_to_space.code_print, space, app.persona_i_was(space), app.now() + interval '14 days');
    return true;
  end
  $$;

create or replace function app.space_invited_to(code_print bytea) returns table (id uuid, name text, about text, rules text, persona_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.id, s.name, s.about, s.rules, app.persona_i_was(s.id) from space_invitations i join spaces s on s.id = i.space_id
    where i.code_print = space_invited_to.code_print and i.until > app.now() and app.me() is not null and app.only_about() is null
      and (not s.adults_only or app.is_adult(app.me()))
  $$;

create or replace function app.join_by_invitation(code_print bytea, persona uuid) returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
  declare
    space uuid;
  begin
    select i.id into space from app.space_invited_to(join_by_invitation.code_print) i;
    if space is null or not app.persona_is_free(coalesce(app.persona_i_was(space), persona), space) then return null; end if;
    delete from space_invitations i where i.code_print = join_by_invitation.code_print;
    if not found then return null; end if;
    perform app.enter_space(space, persona, false);
    return space;
  end
  $$;
grant execute on function app.invite_to_space(uuid, bytea), app.space_invited_to(bytea), app.join_by_invitation(bytea, uuid) to app_person;
