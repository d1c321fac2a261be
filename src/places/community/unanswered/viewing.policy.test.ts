import { cast } from '../../../../test/cast.ts';
import { whileViewing } from '../../../../test/while-viewing.ts';

const sam = cast.sam.id;
const wait = '00000000-0000-4000-8000-0000000000e9';

/** Something waits for a word from Sam, who takes on one a day, and was welcomed. */
whileViewing(
  'what waits for a word',
  async (owner) => {
    await owner`insert into waits (id, kind, person_id) values (${wait}, 'welcome', ${cast.nina.id})`;
    await owner`insert into wait_turns (wait_id, turn, person_id) values (${wait}, 0, ${sam})`;
    await owner`insert into work_names (person_id, name) values (${sam}, 'Sam')`;
    await owner`insert into helping_limits (person_id, most_a_day) values (${sam}, 1)`;
    await owner`insert into welcomes (person_id, by_person_id, called, words)
      values (${sam}, ${cast.mo.id}, 'Mo', 'Welcome')`;
  },
  {
    'see what waits': (db) => db`select from wait_turns where wait_id = ${wait}`,
    'see how much he takes on': (db) => db`select most_a_day from helping_limits`,
    'change how much he takes on': (db) => db`update helping_limits set most_a_day = 5`,
    'read how he was welcomed': (db) => db`select words from welcomes`,
    'give it back': (db) => db`select from app.give_turn_back(${wait}) done where done`,
    'say “not today”': (db) => db`select from app.not_today() done where done`,
    'welcome somebody': (db) =>
      db`select from app.welcome_newcomer(${wait}, 'Hello') done where done`,
  },
);
