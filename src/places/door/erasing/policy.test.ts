import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

const maya = cast.maya.id;
const nobody = 'no no no no no no';

whoMay(
  'The ledger of erasures, and Maya’s account',
  {
    'read the ledger': (db) => db`select person_id from ledger_entries`,
    'read it by its function': (db) => db`select id from app.ledger()`,
    'write an erasure into it': (db) =>
      db`insert into ledger_entries (kind, person_id) values ('erasure', ${maya}) returning id`,
    'erase Maya': (db) => db`select app.erase_person(${maya})`,
    'erase Maya’s row': (db) => db`delete from people where id = ${maya}`,
    'destroy Maya’s key': (db) => db`delete from person_keys where person_id = ${maya}`,
  },
  {
    visitor: nobody,
    maya: nobody,
    sam: nobody,
    asha: nobody,
    omar: nobody,
    petra: nobody,
    femi: nobody,
    ruiz: nobody,
    mo: nobody,
    cora: nobody,
    adi: nobody,
    nina: nobody,
    yuki: nobody,
    hugo: nobody,
    lee: nobody,
    gwen: nobody,
    theo: nobody,
  },
  async ({ owner }) => {
    await owner`insert into ledger_entries (kind, person_id) values ('erasure', ${cast.lee.id})`;
  },
);
