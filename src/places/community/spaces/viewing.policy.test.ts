import { cast } from '../../../../test/cast.ts';
import { seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whileViewing } from '../../../../test/while-viewing.ts';

const spruce = '00000000-0000-4000-8000-800000000009';

/** Sam is in two spaces, asks to come into a third, and coordinates. */
whileViewing(
  'where Sam is',
  async (owner) => {
    await seedSpaces(owner);
    await owner`insert into person_roles (person_id, role) values (${cast.sam.id}, 'coordinator')`;
    await owner`insert into space_hours (space_id, weekday, opens, closes) values (${seededSpaces.open}, 1, '09:00', '10:00')`;
    await owner`insert into personas (id, name) values (${spruce}, 'Spruce')`;
    await owner`insert into persona_owners (persona_id, person_id) values (${spruce}, ${cast.sam.id})`;
    await owner`insert into space_askings (space_id, persona_id) values (${seededSpaces.approval}, ${spruce})`;
  },
  {
    'see spaces': (db) => db`select from spaces`,
    'see their hours': (db) => db`select from space_hours`,
    'say that nobody staffs them': (db) => db`delete from space_hours`,
    'see where he is a member': (db) => db`select from space_members`,
    'see guides': (db) => db`select from space_guides`,
    'see where he asks to come in': (db) => db`select from space_askings`,
    'leave for him': (db) => db`select where app.leave_space(${seededSpaces.members})`,
  },
);
