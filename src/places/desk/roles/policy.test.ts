import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

const { lee, mo, yuki, adi, cora } = cast;

whoMay(
  'Roles',
  {
    'see that Mo is a moderator': (db) =>
      db`select role from person_roles where person_id = ${mo.id}`,
    'write a role by hand': (db) =>
      db`insert into person_roles (person_id, role) values (${lee.id}, 'moderator')`,
    'give Lee the moderator’s role': (db) =>
      db`select 1 where app.give_role(${lee.id}, 'moderator', null) = 'given'`,
    'make Lee an administrator': (db) =>
      db`select 1 where app.give_role(${lee.id}, 'administrator', null) = 'given'`,
    'give themself a role': (db) =>
      db`select 1 where app.give_role(app.me(), 'on_call', null) = 'given'`,
    'give Yuki a role': (db) =>
      db`select 1 where app.give_role(${yuki.id}, 'moderator', null) = 'given'`,
    'end Mo’s role': (db) => db`select 1 where app.take_role(${mo.id}, 'moderator') = 'taken'`,
    'end the last administrator’s role': (db) =>
      db`select 1 where app.take_role(${adi.id}, 'administrator') = 'taken'`,
    'find Lee by sign-in name': (db) =>
      db`select 1 where app.person_of_sign_in_name('lee-of-wrenfield') is not null`,
    'ask whether an id is a person': (db) => db`select 1 where app.is_person(${lee.id})`,
  },
  {
    visitor: 'no no no no no no no no no no',
    maya: 'no no no no no no no no no no',
    sam: 'no no no no no no no no no no',
    asha: 'no no no no no no no no no no',
    omar: 'no no no no no no no no no no',
    petra: 'no no no no no no no no no no',
    femi: 'no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no',
    mo: 'yes no no no no no yes no no no',
    cora: 'yes no yes no no no yes no yes yes',
    adi: 'yes no yes yes no no yes no yes yes',
    nina: 'no no no no no no no no no no',
    yuki: 'no no no no no no no no no no',
    hugo: 'no no no no no no no no no no',
    lee: 'no no no no no no no no no no',
    gwen: 'no no no no no no no no no no',
    theo: 'no no no no no no no no no no',
  },
);

whoMay(
  'Work names',
  {
    'see Cora’s': (db) => db`select name from work_names where person_id = ${cora.id}`,
    'choose one of their own': (
      db,
    ) => db`insert into work_names (person_id, name) values (app.me(), 'New')
      on conflict (person_id) do update set name = excluded.name`,
    'change Cora’s': (db) =>
      db`update work_names set name = 'Not Cora' where person_id = ${cora.id}`,
    'choose Lee’s': (db) => db`insert into work_names (person_id, name) values (${lee.id}, 'New')`,
  },
  {
    visitor: 'no no no no',
    maya: 'no no no no',
    sam: 'no no no no',
    asha: 'no no no no',
    omar: 'no no no no',
    petra: 'yes yes no no',
    femi: 'yes yes no no',
    ruiz: 'yes yes no no',
    mo: 'yes yes no no',
    cora: 'yes yes yes no',
    adi: 'yes yes no no',
    nina: 'no no no no',
    yuki: 'no no no no',
    hugo: 'no no no no',
    lee: 'no no no no',
    gwen: 'yes yes no no',
    theo: 'yes yes no no',
  },
  async ({ owner }) => {
    await owner`insert into work_names (person_id, name) values (${cora.id}, 'Cora')`;
  },
);
