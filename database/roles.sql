-- The roles of Kith. Run by the owner at every start; each statement is harmless twice.
-- {{login}} is the login that the program itself uses; it owns nothing and inherits nothing.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['app_person', 'app_visitor', 'app_worker', 'kith_worker'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin noinherit', wanted);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = '{{login}}') then
    execute format('create role %I login noinherit password {{password}}', '{{login}}');
  end if;
end
$$;

grant app_person, app_visitor, app_worker, kith_worker to "{{login}}";
grant kith_worker to current_user;
