import { whoMay } from '../../../../test/who-may.ts';
import type { World } from '../../../../test/world.ts';
import { cast } from '../../../../test/cast.ts';

const id = (end: string) => `00000000-0000-4000-8000-0000000044${end}`;
const [tea, soup, elsewhere] = [id('01'), id('02'), id('03')];
const [house, report, link, ended, proposal] = [id('10'), id('11'), id('12'), id('13'), id('14')];

/** Tea and soup are of one organisation, which has a link; Maya’s own look is among those that are counted. */
async function prepare({ owner }: World): Promise<void> {
  await owner`insert into organizations (id, name) values (${house}, 'Open House')`;
  await owner`insert into services (id, organization_id, name, status) values
    (${tea}, ${house}, 'Tea', 'active'), (${soup}, ${house}, 'Soup', 'active'), (${elsewhere}, null, 'Elsewhere', 'active')`;
  await owner`insert into service_looks (service_id, month) values (${tea}, '2026-11-01')`;
  await owner`insert into service_reports (id, service_id, about) values (${report}, ${tea}, 'phone')`;
  await owner`insert into mending_links (id, service_id, token_print, sent_by, ended_at) values
    (${link}, ${tea}, 'open', ${cast.cora.id}, null), (${ended}, ${tea}, 'ended', ${cast.cora.id}, app.now())`;
  await owner`insert into mending_links (service_id, token_print, sent_at, ends_at)
    values (${tea}, 'old', app.now() - interval '31 days', app.now() - interval '1 day')`;
  await owner`insert into mending_proposals (id, link_id, service_id, changes) values (${proposal}, ${link}, ${tea}, '{}')`;
}

const none = 'no no no no no no no no no';
const minds = 'yes yes yes yes yes yes yes yes yes';

// A change without a `where` is asked of every row, seen or not.
whoMay(
  'Keeping the directory fresh',
  {
    'see how much an entry is used': (db) => db`select looks from service_looks`,
    'see what is said to be wrong': (db) => db`select about from service_reports`,
    'settle it': (db) =>
      db`update service_reports set settled_at = app.now(), settled_by = app.me()`,
    'see which links are out': (db) => db`select ends_at from mending_links`,
    'send one': (db) =>
      db`insert into mending_links (id, service_id, token_print, sent_by) values (gen_random_uuid(), ${tea}, 'new', app.me())`,
    'end one': (db) => db`update mending_links set ended_at = app.now()`,
    'see what an organisation says': (db) => db`select changes from mending_proposals`,
    'settle what it says': (db) =>
      db`update mending_proposals set taken = '{}', settled_at = app.now(), settled_by = app.me()`,
    'change an entry': (db) =>
      db`select app.save_entry('services', ${db.json({ id: tea, wait_time: 'none' })})`,
  },
  {
    visitor: none,
    maya: none,
    sam: none,
    asha: none,
    omar: none,
    petra: none,
    femi: none,
    ruiz: none,
    mo: none,
    cora: minds,
    adi: minds,
    nina: none,
    yuki: none,
    hugo: none,
    lee: none,
    gwen: none,
    theo: none,
  },
  prepare,
);

const everybody = 'yes yes yes yes no no no no no no';

whoMay(
  'What anybody may do for the directory, or who holds a link',
  {
    'be counted for a look': async (db) => {
      await db`select app.count_service_look(${tea})`;
      return [1];
    },
    'say that something is wrong': (db) => db`select where app.report_service(${tea}, 'hours', '')`,
    'open what a link leads to': (db) => db`select service from app.services_to_mend('open')`,
    'propose a change of the same organisation’s other entry': (db) =>
      db`select where app.propose_mending('open', ${soup}, '{}', '')`,
    'propose one of somebody else’s entry': (db) =>
      db`select where app.propose_mending('open', ${elsewhere}, '{}', '')`,
    'open a link that was ended, or is over': (db) =>
      db`select service from app.services_to_mend('ended') union select service from app.services_to_mend('old')`,
    'propose through it': (db) =>
      db`select where app.propose_mending('ended', ${tea}, '{}', '') or app.propose_mending('old', ${tea}, '{}', '')`,
    'settle in another’s name': (db) =>
      db`update service_reports set settled_at = app.now(), settled_by = ${cast.mo.id} where id = ${report}`,
    'send a link in another’s name': (db) =>
      db`insert into mending_links (id, service_id, token_print, sent_by) values (gen_random_uuid(), ${tea}, 'new', ${cast.mo.id})`,
    'settle a proposal in another’s name': (db) =>
      db`update mending_proposals set settled_at = app.now(), settled_by = ${cast.mo.id} where id = ${proposal}`,
  },
  {
    visitor: everybody,
    maya: everybody,
    sam: everybody,
    asha: everybody,
    omar: everybody,
    petra: everybody,
    femi: everybody,
    ruiz: everybody,
    mo: everybody,
    cora: everybody,
    adi: everybody,
    nina: everybody,
    yuki: everybody,
    hugo: everybody,
    lee: everybody,
    gwen: everybody,
    theo: everybody,
  },
  prepare,
);
