import { cast } from '../../../../test/cast.ts';
import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';

const theo = cast.theo.id;
const shift = '00000000-0000-4000-8000-0000000000b1';
const code = Buffer.alloc(32, 5);
const alert = '00000000-0000-4000-8000-0000000000b2';

/** Gwen answers alerts too; she has a shift that she gives up, and has not answered her test. */
async function gwenGivesAShiftUp({ owner }: World): Promise<void> {
  await owner`insert into person_roles (person_id, role) values (${cast.gwen.id}, 'on_call')`;
  await owner`insert into on_call_shifts (id, person_id, starts_at, ends_at, offered_at)
    values (${shift}, ${cast.gwen.id}, app.now() + interval '5 hours', app.now() + interval '6 hours', app.now())`;
  await owner`insert into alert_tests (person_id, code_print) values (${cast.gwen.id}, ${code})`;
  await owner`update alert_settings set fallback_code = ${code}, fallback_mail = 'last@example.org'`;
}

whoMay(
  'The rota',
  {
    'see it': (db) => db`select starts_at from on_call_shifts`,
    'plan a shift for Theo': (db) =>
      db`insert into on_call_shifts (person_id, starts_at, ends_at) values (${theo}, app.now(), app.now() + interval '1 hour')`,
    'plan one for Maya, who answers no alerts': (db) =>
      db`insert into on_call_shifts (person_id, starts_at, ends_at) values (${cast.maya.id}, app.now(), app.now() + interval '1 hour')`,
    'take every shift away': (db) => db`delete from on_call_shifts`,
    'offer Gwen’s shift': (db) => db`select 1 where app.offer_shift(${shift}, true)`,
    'take Gwen’s shift': (db) => db`select 1 where app.take_shift(${shift})`,
    'move it to themself by hand': (db) => db`update on_call_shifts set person_id = app.me()`,
  },
  {
    visitor: 'no no no no no no no',
    maya: 'no no no no no no no',
    sam: 'no no no no no no no',
    asha: 'no no no no no no no',
    omar: 'no no no no no no no',
    petra: 'no no no no no no no',
    femi: 'no no no no no no no',
    ruiz: 'no no no no no no no',
    mo: 'no no no no no no no',
    cora: 'yes yes no yes no no no',
    adi: 'yes yes no yes no no no',
    nina: 'no no no no no no no',
    yuki: 'no no no no no no no',
    hugo: 'no no no no no no no',
    lee: 'no no no no no no no',
    gwen: 'yes no no no yes no no',
    theo: 'yes no no no no yes no',
  },
  gwenGivesAShiftUp,
);

whoMay(
  'Opening on call',
  {
    'see who answered a test': (db) => db`select sent_at from alert_tests`,
    'see the code of a test': (db) => db`select code_print from alert_tests`,
    'send tests': (db) => db`select 1 where app.send_alert_tests() > 0`,
    'answer Gwen’s test': (db) => db`select 1 where app.answer_alert_test(${code})`,
    'begin a test': (db) => db`select 1 where app.begin_alert_test(${code}, 'ring')`,
    'name the fallback': (db) =>
      db`select 1 where app.name_fallback('x', 'x@example.org', ${code})`,
    'agree with the fallback’s code': (db) => db`select 1 where app.agree_as_fallback(${code})`,
    'agree without it': (db) => db`select 1 where app.agree_as_fallback(${Buffer.alloc(32, 6)})`,
    'open it before all is ready': (db) => db`select 1 where app.open_on_call() = 'opened'`,
    'close it': (db) => db`select 1 where app.close_on_call()`,
    'open it by hand': (db) => db`update alert_settings set is_open = true`,
  },
  {
    visitor: 'no no no no no no yes no no no no',
    maya: 'no no no no no no yes no no no no',
    sam: 'no no no no no no yes no no no no',
    asha: 'no no no no no no yes no no no no',
    omar: 'no no no no no no yes no no no no',
    petra: 'no no no no no no yes no no no no',
    femi: 'no no no no no no yes no no no no',
    ruiz: 'no no no no no no yes no no no no',
    mo: 'no no no no no no yes no no no no',
    cora: 'yes no yes no no yes yes no no yes no',
    adi: 'yes no yes no no yes yes no no yes no',
    nina: 'no no no no no no yes no no no no',
    yuki: 'no no no no no no yes no no no no',
    hugo: 'no no no no no no yes no no no no',
    lee: 'no no no no no no yes no no no no',
    gwen: 'yes no no yes yes no yes no no no no',
    theo: 'yes no no no yes no yes no no no no',
  },
  gwenGivesAShiftUp,
);

whoMay(
  'The word that is due the day after an alert',
  {
    'see it': (db) => db`select due_at from alert_follow_ups`,
    'say that it was said': (db) => db`update alert_follow_ups set done_at = app.now()`,
  },
  {
    visitor: 'no no',
    maya: 'no no',
    sam: 'no no',
    asha: 'no no',
    omar: 'no no',
    petra: 'no no',
    femi: 'no no',
    ruiz: 'no no',
    mo: 'no no',
    cora: 'no no',
    adi: 'no no',
    nina: 'no no',
    yuki: 'no no',
    hugo: 'no no',
    lee: 'no no',
    gwen: 'no no',
    theo: 'yes yes',
  },
  async ({ owner }) => {
    await owner`insert into alerts (id, about_person_id, cause, level, occasion) values (${alert}, ${cast.maya.id}, 'not_safe', 'crisis', 'x')`;
    await owner`insert into alert_follow_ups (alert_id, person_id, due_at) values (${alert}, ${theo}, app.now())`;
  },
);
