import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { whoMay } from '../../../../test/who-may.ts';

const maya = cast.maya.id;
const { sam, hugo, omar } = mayasTies;
const print = Buffer.alloc(32, 7);

whoMay(
  'Maya’s ties',
  {
    'see her tie with Sam': (db) => db`select begun_at from ties where id = ${sam}`,
    'see her tie with Hugo, which she ended': (db) =>
      db`select begun_at from ties where id = ${hugo}`,
    'make themself her supporter': (db) =>
      db`insert into ties (id, member_id, supporter_id) values (gen_random_uuid(), ${maya}, app.me())`,
    'end her tie with Sam': (db) =>
      db`insert into tie_endings (tie_id, by_person_id) values (${sam}, app.me())`,
    'end it in her name': (db) =>
      db`insert into tie_endings (tie_id, by_person_id) values (${sam}, ${maya})`,
    'see that she ended the tie with Hugo': (db) =>
      db`select ended_at from tie_endings where tie_id = ${hugo}`,
  },
  {
    visitor: 'no no no no no no',
    maya: 'yes no no yes yes yes',
    sam: 'yes no no yes no no',
    asha: 'no no no no no no',
    omar: 'no no no no no no',
    petra: 'no no no no no no',
    femi: 'no no no no no no',
    ruiz: 'no no no no no no',
    mo: 'no no no no no no',
    cora: 'no no no no no no',
    adi: 'no no no no no no',
    nina: 'no no no no no no',
    yuki: 'no no no no no no',
    hugo: 'no yes no no no no',
    lee: 'no no no no no no',
    gwen: 'no no no no no no',
    theo: 'no no no no no no',
  },
);

whoMay(
  'What Maya and Omar call each other',
  {
    'see what Maya calls Omar': (db) =>
      db`select name from tie_names where tie_id = ${omar} and person_id = ${maya}`,
    'see what Omar calls Maya': (db) =>
      db`select name from tie_names where tie_id = ${omar} and person_id = ${cast.omar.id}`,
    'change what Maya calls Omar': (db) =>
      db`update tie_names set kind = 'peer' where tie_id = ${omar} and person_id = ${maya}`,
    'mute Omar': (db) => db`insert into tie_mutes (tie_id, member_id) values (${omar}, app.me())`,
    'mute Hugo, who is gone': (db) =>
      db`insert into tie_mutes (tie_id, member_id) values (${hugo}, app.me())`,
    'see that Sam is muted': (db) => db`select muted_at from tie_mutes where tie_id = ${sam}`,
    'hear Sam again': (db) => db`delete from tie_mutes where tie_id = ${sam}`,
    'call everybody by another kind, and theirs alone changes': (db) =>
      db`update tie_names set kind = 'peer'`,
    'hear everybody again, which is theirs alone': (db) => db`delete from tie_mutes`,
  },
  {
    visitor: 'no no no no no no no no no',
    maya: 'yes no yes yes no yes yes yes yes',
    sam: 'no no no no no no no yes no',
    asha: 'no no no no no no no yes no',
    omar: 'no yes no no no no no yes no',
    petra: 'no no no no no no no no no',
    femi: 'no no no no no no no no no',
    ruiz: 'no no no no no no no yes no',
    mo: 'no no no no no no no no no',
    cora: 'no no no no no no no no no',
    adi: 'no no no no no no no no no',
    nina: 'no no no no no no no no no',
    yuki: 'no no no no no no no no no',
    hugo: 'no no no no no no no yes no',
    lee: 'no no no no no no no no no',
    gwen: 'no no no no no no no no no',
    theo: 'no no no no no no no no no',
  },
  async ({ owner }) => {
    await owner`insert into tie_mutes (tie_id, member_id) values (${sam}, ${maya})`;
  },
);

whoMay(
  'An invitation of Maya’s',
  {
    'see it in the list': (db) => db`select kind from tie_invitations where member_id = ${maya}`,
    'take it back': (db) => db`delete from tie_invitations where member_id = ${maya}`,
    'see who invites, with the code': (db) => db`select my_name from app.invitation(${print})`,
    'see who invites, without it': (db) =>
      db`select my_name from app.invitation(${Buffer.alloc(32, 8)})`,
    'accept it with the code': (db) =>
      db`select tie from app.accept_invitation(${print}, ${print}) tie where tie is not null`,
    'invite in Maya’s name': (db) =>
      db`insert into tie_invitations (member_id, code_print, kind, their_name, own_words, my_name)
        values (${maya}, ${Buffer.alloc(32, 9)}, 'peer', 'x', 'x', 'x')`,
    'take all invitations back': (db) => db`delete from tie_invitations`,
  },
  {
    visitor: 'no no yes no no no no',
    maya: 'yes yes yes no no yes yes',
    sam: 'no no yes no yes no no',
    asha: 'no no yes no yes no no',
    omar: 'no no yes no yes no no',
    petra: 'no no yes no yes no no',
    femi: 'no no yes no yes no no',
    ruiz: 'no no yes no yes no no',
    mo: 'no no yes no yes no no',
    cora: 'no no yes no yes no no',
    adi: 'no no yes no yes no no',
    nina: 'no no yes no yes no no',
    yuki: 'no no yes no yes no no',
    hugo: 'no no yes no yes no no',
    lee: 'no no yes no yes no no',
    gwen: 'no no yes no yes no no',
    theo: 'no no yes no yes no no',
  },
  async ({ owner }) => {
    await owner`insert into tie_invitations (member_id, code_print, kind, their_name, own_words, my_name)
      values (${maya}, ${print}, 'peer', 'x', 'x', 'x')`;
  },
);

whoMay(
  'When Maya last looked at her circle',
  {
    'see it': (db) => db`select done_at from circle_reviews where person_id = ${maya}`,
    'change it': (db) =>
      db`update circle_reviews set done_at = app.now() where person_id = ${maya}`,
    'write it in her name': (db) =>
      db`insert into circle_reviews (person_id) values (${maya}) on conflict do nothing`,
  },
  {
    visitor: 'no no no',
    maya: 'yes yes no',
    sam: 'no no no',
    asha: 'no no no',
    omar: 'no no no',
    petra: 'no no no',
    femi: 'no no no',
    ruiz: 'no no no',
    mo: 'no no no',
    cora: 'no no no',
    adi: 'no no no',
    nina: 'no no no',
    yuki: 'no no no',
    hugo: 'no no no',
    lee: 'no no no',
    gwen: 'no no no',
    theo: 'no no no',
  },
  async ({ owner }) => {
    await owner`insert into circle_reviews (person_id, asked_at) values (${maya}, app.now())`;
  },
);

whoMay(
  'When Maya last looked at her circle',
  {
    'say that she looked': (db) =>
      db`insert into circle_reviews (person_id, done_at) values (${maya}, app.now())`,
    'say that they looked themselves': (db) =>
      db`insert into circle_reviews (person_id, done_at) values (app.me(), app.now()) on conflict do nothing`,
    'say of everybody that they looked': (db) => db`update circle_reviews set done_at = app.now()`,
  },
  {
    visitor: 'no no no',
    maya: 'yes yes no',
    sam: 'no yes no',
    asha: 'no yes no',
    omar: 'no no yes',
    petra: 'no yes no',
    femi: 'no yes no',
    ruiz: 'no yes no',
    mo: 'no yes no',
    cora: 'no yes no',
    adi: 'no yes no',
    nina: 'no yes no',
    yuki: 'no yes no',
    hugo: 'no yes no',
    lee: 'no yes no',
    gwen: 'no yes no',
    theo: 'no yes no',
  },
  async ({ owner }) => {
    await owner`insert into circle_reviews (person_id, asked_at) values (${cast.omar.id}, app.now())`;
  },
);
