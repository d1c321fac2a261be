import { cast } from '../../../../test/cast.ts';
import { personaNamed, seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whoMay } from '../../../../test/who-may.ts';

const { open, members, approval, discreet } = seededSpaces;

whoMay(
  'The four kinds of spaces',
  {
    'see the open one': (db) => db`select name from spaces where id = ${open}`,
    'see the members’ one': (db) => db`select name from spaces where id = ${members}`,
    'see the one by approval': (db) => db`select name from spaces where id = ${approval}`,
    'see the discreet one': (db) => db`select name from spaces where id = ${discreet}`,
    'make one': (db) => db`insert into spaces (name, visibility) values ('New', 'members')`,
    'change the one by approval': (db) =>
      db`update spaces set name = 'Other' where id = ${approval}`,
    'change the discreet one': (db) => db`update spaces set name = 'Other' where id = ${discreet}`,
    'set hours of the open one': (db) =>
      db`insert into space_hours (space_id, weekday, opens, closes) values (${open}, 1, '09:00', '10:00')`,
    'set hours of the discreet one': (db) =>
      db`insert into space_hours (space_id, weekday, opens, closes) values (${discreet}, 1, '09:00', '10:00')`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes yes yes yes no no no no no',
    sam: 'yes yes yes no no no no no no',
    asha: 'yes yes yes no no no no no no',
    omar: 'yes yes yes no no no no no no',
    petra: 'yes yes yes no no no no no no',
    femi: 'yes yes yes no no no no no no',
    ruiz: 'yes yes yes no no no no no no',
    mo: 'yes yes yes yes no no no no no',
    cora: 'yes yes yes no yes yes no yes no',
    adi: 'yes yes yes no no no no no no',
    nina: 'yes yes yes no no no no no no',
    yuki: 'yes yes yes no no no no no no',
    hugo: 'yes yes yes no no no no no no',
    lee: 'yes yes yes yes no no no no no',
    gwen: 'yes yes yes no no no no no no',
    theo: 'yes yes yes no no no no no no',
  },
  ({ owner }) => seedSpaces(owner),
);

whoMay(
  'Who is in the spaces',
  {
    'see that Maya is in the discreet one': (db) =>
      db`select from space_members where persona_id = ${personaNamed('Wren')}`,
    'see that Maya is in the open one': (db) =>
      db`select from space_members where person_id = ${cast.maya.id} and space_id = ${open}`,
    'see who watches over the members’ one': (db) =>
      db`select from space_guides where space_id = ${members}`,
    'see who watches over the discreet one': (db) =>
      db`select from space_guides where space_id = ${discreet}`,
    'see who asks to come in': (db) => db`select from space_askings where space_id = ${approval}`,
    'take that asking back': (db) => db`delete from space_askings where space_id = ${approval}`,
    'let them in': (db) => db`select from space_askings a where app.let_in(a.id, true)`,
    'make themself a member': (db) =>
      db`insert into space_members (persona_id, space_id, person_id) values (${personaNamed('Fern')}, ${discreet}, app.me())`,
    'invite to the discreet one': (db) =>
      db`select where app.invite_to_space(${discreet}, decode(repeat('ab', 32), 'hex'))`,
    'leave the members’ one': (db) => db`select where app.leave_space(${members})`,
    'watch over the members’ one': (db) => db`select where app.watch_over(${members}, true)`,
    'delete its hours': (db, { owner: _ }) =>
      db`select from spaces where id = ${members} and app.may_change_space(id)`,
  },
  {
    visitor: 'no no no no no no no no no no no no',
    maya: 'yes yes yes yes no no no no no yes no no',
    sam: 'no no yes no no no no no no yes no no',
    asha: 'no no yes no no no no no no no no no',
    omar: 'no no yes no no no no no no no no no',
    petra: 'no no yes no no no no no no no no no',
    femi: 'no no yes no no no no no no no no no',
    ruiz: 'no no yes no no no no no no no no no',
    mo: 'no no yes yes yes no yes no yes yes yes no',
    cora: 'no no yes no no no no no no no no yes',
    adi: 'no no yes no no no no no no no no no',
    nina: 'no no yes no yes yes no no no no no no',
    yuki: 'no no yes no no no no no no no no no',
    hugo: 'no no yes no no no no no no yes no no',
    lee: 'no no yes yes no no no no no yes no no',
    gwen: 'no no yes no no no no no no no no no',
    theo: 'no no yes no no no no no no no no no',
  },
  ({ owner }) => seedSpaces(owner),
);
