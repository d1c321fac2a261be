import { cast } from '../../../../test/cast.ts';
import {
  personaNamed,
  postNumbered,
  seedPost,
  seededSpaces,
  seedSpaces,
} from '../../../../test/seed-spaces.ts';
import { whoMay, type Question } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const { members } = seededSpaces;
const [post, reply] = [postNumbered(1), postNumbered(2)];

/** Maya wrote; Lee answered, gave a mark and follows; something of Lee's waits. */
async function mayaWrote({ owner }: World): Promise<void> {
  await seedSpaces(owner);
  await seedPost(owner, { number: 1, space: 'members', by: 'Moss' });
  await seedPost(owner, { number: 2, space: 'members', by: 'Larch', replyTo: post });
  await seedPost(owner, { number: 3, space: 'members', by: 'Larch', state: 'held' });
  await owner`insert into post_readings (post_id, level) values (${post}, 'amber')`;
  await owner`insert into post_marks (post_id, person_id, mark) values (${post}, ${cast.lee.id}, 'helped')`;
  await owner`insert into post_follows (person_id, space_id) values (${cast.lee.id}, ${members})`;
  await owner`insert into note_rules (person_id, content_note, rule) values (${cast.maya.id}, 'death', 'show')`;
}

const writes =
  (persona: string, more: { reply_to?: string; state?: string } = {}): Question =>
  (db) =>
    db`insert into posts ${db({ space_id: members, persona_id: personaNamed(persona), kind: more.reply_to ? 'reply' : 'story', body: 'x', html: 'x', words: 'x', ...more })}`;

whoMay(
  'Writing in the members’ space',
  {
    'write as Maya': writes('Moss'),
    'write as Lee': writes('Larch'),
    'answer Maya as Hugo': writes('Hawk', { reply_to: post }),
    'answer Maya as Lee': writes('Larch', { reply_to: post }),
    'write something hidden as Lee': writes('Larch', { state: 'hidden' }),
    'change Maya’s words': (db) =>
      db`select from app.change_post(${post}, 't', 'b', 'h', 'w', '{}', '{}', '') done where done`,
    'take Maya’s words back': (db) => db`select from app.take_post_back(${post}) done where done`,
    'take Maya’s name off': (db) =>
      db`select from app.make_post_anonymous(${post}) done where done`,
    'change them by hand': (db) => db`update posts set body = 'x' where id = ${post}`,
    'count the marks of Maya’s': (db) => db`select from app.marks_on(${post})`,
  },
  {
    visitor: 'no no no no no no no no no no',
    maya: 'yes no no no no yes yes yes no yes',
    sam: 'no no no no no no no no no no',
    asha: 'no no no no no no no no no no',
    omar: 'no no no no no no no no no no',
    petra: 'no no no no no no no no no no',
    femi: 'no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no',
    mo: 'no no no no no no no no no no',
    cora: 'no no no no no no no no no no',
    adi: 'no no no no no no no no no no',
    nina: 'no no no no no no no no no no',
    yuki: 'no no no no no no no no no no',
    hugo: 'no no no no no no no no no no',
    lee: 'no yes no yes no no no no no no',
    gwen: 'no no no no no no no no no no',
    theo: 'no no no no no no no no no no',
  },
  mayaWrote,
);

whoMay(
  'What hangs on a post',
  {
    'see how it was read': (db) => db`select level from post_readings where post_id = ${post}`,
    'read it again': (db) => db`update post_readings set level = 'green' where post_id = ${post}`,
    'read Lee’s reply': (db) =>
      db`insert into post_readings (post_id, level) values (${reply}, 'green')`,
    'give a mark to it': (db) =>
      db`insert into post_marks (post_id, person_id, mark) values (${post}, app.me(), 'me_too')`,
    'give Lee’s mark': (db) =>
      db`insert into post_marks (post_id, person_id, mark) values (${post}, ${cast.lee.id}, 'me_too')`,
    'see Lee’s mark': (db) => db`select mark from post_marks where post_id = ${post}`,
    'take Lee’s mark back': (db) => db`delete from post_marks where post_id = ${post}`,
    'follow it': (db) =>
      db`insert into post_follows (person_id, post_id) values (app.me(), ${post})`,
    'see that Lee follows the space': (db) =>
      db`select from post_follows where person_id = ${cast.lee.id}`,
    'let Lee follow it no longer': (db) =>
      db`delete from post_follows where person_id = ${cast.lee.id}`,
  },
  {
    visitor: 'no no no no no no no no no no',
    maya: 'yes yes no no no no no yes no no',
    sam: 'no no no yes no no no yes no no',
    asha: 'no no no no no no no no no no',
    omar: 'no no no no no no no no no no',
    petra: 'no no no no no no no no no no',
    femi: 'no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no',
    mo: 'yes no no yes no no no yes no no',
    cora: 'no no no no no no no no no no',
    adi: 'no no no no no no no no no no',
    nina: 'no no no no no no no no no no',
    yuki: 'no no no no no no no no no no',
    hugo: 'no no no no no no no no no no',
    lee: 'no no yes yes yes yes yes yes yes yes',
    gwen: 'no no no no no no no no no no',
    theo: 'no no no no no no no no no no',
  },
  mayaWrote,
);

whoMay(
  'Keeping apart, and rules for content notes',
  {
    'see whom Maya keeps apart from': (db) =>
      db`select how from kept_apart where persona_id = ${personaNamed('Moss')}`,
    'make Maya’s block a mute': (db) =>
      db`update kept_apart set how = 'mute' where persona_id = ${personaNamed('Moss')}`,
    'end Maya’s block': (db) =>
      db`delete from kept_apart where persona_id = ${personaNamed('Moss')}`,
    'keep Maya apart from Lee': (db) =>
      db`insert into kept_apart (persona_id, other_id, how) values (${personaNamed('Moss')}, ${personaNamed('Larch')}, 'block')`,
    'keep Maya apart from a name in another space': (db) =>
      db`insert into kept_apart (persona_id, other_id, how) values (${personaNamed('Moss')}, ${personaNamed('Lark')}, 'block')`,
    'see the name of whom Maya blocked': (db) =>
      db`select name from personas where id = ${personaNamed('Hawk')}`,
    'see Maya’s rules for notes': (db) =>
      db`select rule from note_rules where person_id = ${cast.maya.id}`,
    'change Maya’s rules for notes': (db) =>
      db`update note_rules set rule = 'leave_out' where person_id = ${cast.maya.id}`,
    'give Maya a rule': (db) =>
      db`insert into note_rules (person_id, content_note, rule) values (${cast.maya.id}, 'abuse', 'show')`,
    'take Maya’s rule away': (db) => db`delete from note_rules where person_id = ${cast.maya.id}`,
  },
  {
    visitor: 'no no no no no no no no no no',
    maya: 'yes yes yes yes no yes yes yes yes yes',
    sam: 'no no no no no no no no no no',
    asha: 'no no no no no no no no no no',
    omar: 'no no no no no no no no no no',
    petra: 'no no no no no no no no no no',
    femi: 'no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no',
    mo: 'no no no no no no no no no no',
    cora: 'no no no no no no no no no no',
    adi: 'no no no no no no no no no no',
    nina: 'no no no no no no no no no no',
    yuki: 'no no no no no no no no no no',
    hugo: 'no no no no no yes no no no no',
    lee: 'no no no no no no no no no no',
    gwen: 'no no no no no no no no no no',
    theo: 'no no no no no no no no no no',
  },
  mayaWrote,
);
