import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';

const maya = cast.maya.id;
const nobody = 'no no no no no';

whoMay(
  'Maya’s copy of everything',
  {
    'see that she made one': (db) => db`select state from exports where state = 'failed'`,
    'read its key': (db) => db`select sealed_key from exports where state = 'failed'`,
    'ask for one in her name': (db) => db`insert into exports (person_id) values (${maya})`,
    'mark hers as made': (db) => db`update exports set parts_done = 1`,
    'list the files of everybody': (db) => db`select app.export_files()`,
  },
  {
    visitor: nobody,
    maya: 'yes yes yes yes no',
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
    await owner`insert into exports (person_id, state) values (${maya}, 'failed')`;
  },
);
