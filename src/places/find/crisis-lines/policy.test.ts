import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const [checked, unchecked] = [
  '00000000-0000-4000-8000-0000000000c1',
  '00000000-0000-4000-8000-0000000000c2',
];

async function twoLines({ owner }: World): Promise<void> {
  await owner`insert into emergency_numbers (country, number) values ('GB', '999')`;
  for (const id of [checked, unchecked]) {
    await owner`insert into crisis_lines (id, country, name, phone) values (${id}, 'GB', 'A line', '116 123')`;
    await owner`insert into crisis_line_hours (line_id, weekday, opens, closes) values (${id}, 1, '09:00', '17:00')`;
  }
  await owner`insert into crisis_line_checks (line_id, checked_by, how) values (${checked}, ${cast.cora.id}, 'called')`;
}

whoMay(
  'Who sees crisis lines',
  {
    'see the emergency number': (db) => db`select number from emergency_numbers`,
    'see a line that was checked': (db) => db`select name from crisis_lines where id = ${checked}`,
    'see its hours': (db) => db`select opens from crisis_line_hours where line_id = ${checked}`,
    'see a line that nobody checked': (db) =>
      db`select name from crisis_lines where id = ${unchecked}`,
    'see the hours of that': (db) =>
      db`select opens from crisis_line_hours where line_id = ${unchecked}`,
    'see who checked': (db) =>
      db`select checked_by from crisis_line_checks where line_id = ${checked}`,
  },
  {
    visitor: 'yes yes yes no no no',
    maya: 'yes yes yes no no no',
    sam: 'yes yes yes no no no',
    asha: 'yes yes yes no no no',
    omar: 'yes yes yes no no no',
    petra: 'yes yes yes no no no',
    femi: 'yes yes yes no no no',
    ruiz: 'yes yes yes no no no',
    mo: 'yes yes yes no no no',
    cora: 'yes yes yes yes yes yes',
    adi: 'yes yes yes yes yes yes',
    nina: 'yes yes yes no no no',
    yuki: 'yes yes yes no no no',
    hugo: 'yes yes yes no no no',
    lee: 'yes yes yes no no no',
    gwen: 'yes yes yes no no no',
    theo: 'yes yes yes no no no',
  },
  twoLines,
);

whoMay(
  'Who minds crisis lines',
  {
    'check the emergency number': (db) =>
      db`update emergency_numbers set number = '112', checked_by = app.me() where country = 'GB'`,
    'add an emergency number': (db) =>
      db`insert into emergency_numbers (country, number, checked_by) values ('FR', '112', app.me())`,
    'add a line': (db) =>
      db`insert into crisis_lines (country, name, phone) values ('GB', 'New', '1')`,
    'change a line': (db) => db`update crisis_lines set name = 'Other' where id = ${checked}`,
    'add hours': (db) =>
      db`insert into crisis_line_hours (line_id, weekday, opens, closes) values (${checked}, 2, '09:00', '17:00')`,
    'delete hours': (db) => db`delete from crisis_line_hours where line_id = ${checked}`,
    'write a check of their own': (db) =>
      db`insert into crisis_line_checks (line_id, checked_by, how) values (${checked}, app.me(), 'called')`,
    'write a check in Lee’s name': (db) =>
      db`insert into crisis_line_checks (line_id, checked_by, how) values (${checked}, ${cast.lee.id}, 'called')`,
    'check a number in Lee’s name': (db) =>
      db`update emergency_numbers set checked_by = ${cast.lee.id} where country = 'GB'`,
    'date a line without a check': (db) =>
      db`update crisis_lines set checked_at = app.now() where id = ${unchecked}`,
  },
  {
    visitor: 'no no no no no no no no no no',
    maya: 'no no no no no no no no no no',
    sam: 'no no no no no no no no no no',
    asha: 'no no no no no no no no no no',
    omar: 'no no no no no no no no no no',
    petra: 'no no no no no no no no no no',
    femi: 'no no no no no no no no no no',
    ruiz: 'no no no no no no no no no no',
    mo: 'no no no no no no no no no no',
    cora: 'yes yes yes yes yes yes yes no no no',
    adi: 'yes yes yes yes yes yes yes no no no',
    nina: 'no no no no no no no no no no',
    yuki: 'no no no no no no no no no no',
    hugo: 'no no no no no no no no no no',
    lee: 'no no no no no no no no no no',
    gwen: 'no no no no no no no no no no',
    theo: 'no no no no no no no no no no',
  },
  twoLines,
);
