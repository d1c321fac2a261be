import { cast } from '../../../../test/cast.ts';
import { whileViewing } from '../../../../test/while-viewing.ts';

const sam = cast.sam.id;

/** Sam answers alerts, and gave a number. */
whileViewing(
  'his number to ring',
  async (owner) => {
    await owner`insert into person_roles (person_id, role) values (${sam}, 'on_call')`;
    await owner`insert into ring_numbers (person_id, number) values (${sam}, 'x')`;
  },
  {
    'see it': (db) => db`select number from ring_numbers`,
    'change it': (db) => db`update ring_numbers set number = 'y'`,
    'take it away': (db) => db`delete from ring_numbers`,
  },
);
