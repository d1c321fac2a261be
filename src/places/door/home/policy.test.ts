import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

const maya = cast.maya.id;

whoMay(
  'Maya’s square in the quilt',
  {
    'see the quilt': (db) => db`select seed, deep, light from app.community_quilt()`,
    'see whose square it is': (db) =>
      db`select person_id from quilt_squares where person_id = ${maya}`,
    'change its cloth': (db) =>
      db`update quilt_squares set deep = 'plum' where person_id = ${maya}`,
    'draw it anew': (db) =>
      db`update quilt_squares set seed = gen_random_uuid() where person_id = ${maya}`,
    'take it out': (db) => db`delete from quilt_squares where person_id = ${maya}`,
    'sew one in for Lee': (db) =>
      db`insert into quilt_squares (person_id, deep, light) values (${cast.lee.id}, 'plum', 'sky')`,
    'change the cloth of every square': (db) => db`update quilt_squares set deep = 'plum'`,
    'take every square out': (db) => db`delete from quilt_squares`,
  },
  {
    visitor: 'yes no no no no no no no',
    maya: 'yes yes yes no yes no yes yes',
    sam: 'yes no no no no no no no',
    asha: 'yes no no no no no no no',
    omar: 'yes no no no no no no no',
    petra: 'yes no no no no no no no',
    femi: 'yes no no no no no no no',
    ruiz: 'yes no no no no no no no',
    mo: 'yes no no no no no no no',
    cora: 'yes no no no no no no no',
    adi: 'yes no no no no no no no',
    nina: 'yes no no no no no no no',
    yuki: 'yes no no no no no no no',
    hugo: 'yes no no no no no no no',
    lee: 'yes no no no no yes no no',
    gwen: 'yes no no no no no no no',
    theo: 'yes no no no no no no no',
  },
  async ({ owner }) => {
    await owner`insert into quilt_squares (person_id, deep, light) values (${maya}, 'indigo', 'mint')`;
  },
);
