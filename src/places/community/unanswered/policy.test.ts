import { cast } from '../../../../test/cast.ts';
import { postNumbered, seedPost, seededSpaces, seedSpaces } from '../../../../test/seed-spaces.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const { members, discreet } = seededSpaces;
const [post, wait, newcomer] = [postNumbered(1), postNumbered(11), postNumbered(12)];

/** Lee waits for a word, and Nina for a welcome; both are put before Mo, who takes on two a day. Maya was welcomed. */
async function leeWaits({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  await seedPost(owner, { number: 1, space: 'members', by: 'Larch' });
  await owner`insert into waits (id, kind, person_id, space_id, post_id) values
    (${wait}, 'post', ${cast.lee.id}, ${members}, ${post}), (${newcomer}, 'welcome', ${cast.nina.id}, ${members}, null)`;
  await owner`insert into wait_turns (wait_id, turn, person_id, space_id, post_id) values
    (${wait}, 0, ${cast.mo.id}, ${members}, ${post}), (${newcomer}, 0, ${cast.mo.id}, ${members}, null)`;
  await owner`insert into helping_limits (person_id, most_a_day) values (${cast.mo.id}, 2)`;
  await owner`insert into space_waits (space_id) values (${members}), (${discreet})`;
  await owner`insert into welcomes (person_id, by_person_id, space_id, called, words)
    values (${cast.maya.id}, ${cast.mo.id}, ${members}, 'Mallow', 'Welcome')`;
}

whoMay(
  'Lee’s post, which waits for a word from Mo',
  {
    'see that it waits for them': (db) => db`select from wait_turns where wait_id = ${wait}`,
    'see who waits': (db) => db`select person_id from waits`,
    'take a turn by hand': (db) =>
      db`insert into wait_turns (wait_id, turn, person_id) values (${wait}, 1, app.me())`,
    'end the turn by hand': (db) => db`update wait_turns set ended_at = app.now()`,
    'say “someone else, please”': (db) =>
      db`select from app.give_turn_back(${wait}) done where done`,
    'ask somebody for a word': (db) =>
      db`select from app.ask_for_a_word(${wait}, 1, ${cast.mo.id}) done where done`,
    'see who could be asked': (db) => db`select from app.helpers_for(${wait})`,
    'see how long people wait': (db) => db`select from app.waiting_times()`,
  },
  {
    visitor: 'no no no no no no no no',
    maya: 'no no no no no no no no',
    sam: 'no no no no no no no no',
    asha: 'no no no no no no no no',
    omar: 'no no no no no no no no',
    petra: 'no no no no no no no no',
    femi: 'no no no no no no no no',
    ruiz: 'no no no no no no no no',
    mo: 'yes no no no yes no no yes',
    cora: 'no no no no no no no yes',
    adi: 'no no no no no no no no',
    nina: 'no no no no no no no no',
    yuki: 'no no no no no no no no',
    hugo: 'no no no no no no no no',
    lee: 'no no no no no no no no',
    gwen: 'no no no no no no no no',
    theo: 'no no no no no no no no',
  },
  leeWaits,
);

whoMay(
  'A welcome, and how much a helper takes on',
  {
    'welcome Nina': (db) =>
      db`select from app.welcome_newcomer(${newcomer}, 'Hello') done where done`,
    'welcome Lee, who is not new': (db) =>
      db`select from app.welcome_newcomer(${wait}, 'Hello') done where done`,
    'read how Maya was welcomed': (db) => db`select words from welcomes`,
    'see which person wrote it': (db) => db`select by_person_id from welcomes`,
    'write a welcome by hand': (db) =>
      db`insert into welcomes (person_id, by_person_id, called, words) values (${cast.maya.id}, app.me(), 'x', 'x')`,
    'see how much Mo takes on': (db) => db`select most_a_day from helping_limits`,
    'change how much Mo takes on': (db) => db`update helping_limits set most_a_day = 9`,
    'say how much Cora takes on': (db) =>
      db`insert into helping_limits (person_id, most_a_day) values (${cast.cora.id}, 1)`,
  },
  {
    visitor: 'no no no no no no no no',
    maya: 'no no yes no no no no no',
    sam: 'no no no no no no no no',
    asha: 'no no no no no no no no',
    omar: 'no no no no no no no no',
    petra: 'no no no no no no no no',
    femi: 'no no no no no no no no',
    ruiz: 'no no no no no no no no',
    mo: 'yes no no no no yes yes no',
    cora: 'no no no no no no no yes',
    adi: 'no no no no no no no no',
    nina: 'no no no no no no no no',
    yuki: 'no no no no no no no no',
    hugo: 'no no no no no no no no',
    lee: 'no no no no no no no no',
    gwen: 'no no no no no no no no',
    theo: 'no no no no no no no no',
  },
  leeWaits,
);

whoMay(
  'How long a post may wait',
  {
    'see it, in the members’ space': (db) =>
      db`select minutes from space_waits where space_id = ${members}`,
    'see it, in the discreet one': (db) =>
      db`select minutes from space_waits where space_id = ${discreet}`,
    'change it': (db) => db`update space_waits set minutes = 300`,
    'change it in the discreet one': (db) =>
      db`update space_waits set minutes = 300 where space_id = ${discreet}`,
    'say it for the open one': (db) =>
      db`insert into space_waits (space_id) values (${seededSpaces.open})`,
  },
  {
    visitor: 'no no no no no',
    maya: 'no no no no no',
    sam: 'no no no no no',
    asha: 'no no no no no',
    omar: 'no no no no no',
    petra: 'no no no no no',
    femi: 'no no no no no',
    ruiz: 'no no no no no',
    mo: 'no no no no no',
    cora: 'yes no yes no yes',
    adi: 'no no no no no',
    nina: 'no no no no no',
    yuki: 'no no no no no',
    hugo: 'no no no no no',
    lee: 'no no no no no',
    gwen: 'no no no no no',
    theo: 'no no no no no',
  },
  leeWaits,
);
