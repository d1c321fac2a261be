import { seal } from '../../src/platform/sealing.ts';
import { cast } from '../cast.ts';
import { linkIn } from '../letters.ts';
import type { World } from '../world.ts';
import type { Canary } from './canary.ts';
import { agreementsCanary } from './agreements.ts';
import { alertsCanary } from './alerts.ts';
import { circleCanary } from './circle.ts';
import { keptCanary } from './kept.ts';
import { moderationCanary } from './moderation.ts';
import { planCanary } from './plan.ts';
import { referralsCanary } from './referrals.ts';

/** Every sealed text of the house. A new bytea column that is in neither list fails a test. */
export const canaries: Canary[] = [
  {
    columns: ['danger_cards.name', 'danger_cards.place', 'danger_cards.contact'],
    plant: async (world, name, word) => {
      const card = { name: word, place: word, contact: word, agreed: 'yes' };
      await (await world.visit(name)).post('/you/danger-card', card);
    },
  },
  {
    columns: ['glass_requests.reason'],
    plant: async (world, name, word) => {
      const fields = {
        person: cast[name].id,
        part: 'danger-card',
        reason: `Because of what ${word} says.`,
      };
      await (await world.visit('gwen')).post('/desk/glass', fields);
    },
  },
  {
    columns: ['exports.sealed_key'],
    plant: async (world, name) => {
      await (await world.visit(name)).post('/you/exports');
      await world.runDue();
    },
  },
  {
    columns: ['mail_addresses.address', 'door_tokens.address'],
    plant: async (world, name, word) => {
      const visit = await world.visit(name);
      await visit.post('/you/ways-in/address', { address: `${word}@example.org` });
      await world.runDue();
      await (await world.visit()).post(linkIn(world.letters.pop()?.text));
    },
  },
  {
    columns: ['ring_numbers.number'],
    plant: async (world, name, word) => {
      const [person, { master }] = [cast[name].id, world.services];
      await world.as(name, async (db) => {
        const cell = { table: 'ring_numbers', column: 'number', row: person };
        const sealed = await seal(db, master, person, cell, word);
        await world.owner`insert into ring_numbers (person_id, number) values (${person}, ${sealed})`;
      });
    },
  },
  circleCanary,
  planCanary,
  keptCanary,
  referralsCanary,
  {
    columns: ['check_in_notes.words'],
    plant: async (world, name, word) => {
      const day = new Date().toISOString().slice(0, 10);
      const said = { day, mood: '3', grown: 'yes', note: word };
      await (await world.visit(name)).post('/plan/check-ins', said);
    },
  },
  agreementsCanary,
  moderationCanary,
  alertsCanary,
];

/** Bytes that are no text of anybody's: hashes, fingerprints, wrapped keys, and secrets that nobody typed. */
export const noTexts = [
  'sessions.token_hash',
  'person_keys.wrapped',
  'rate_counters.bucket',
  'passkeys.public_key',
  'passkey_challenges.challenge_hash',
  'code_secrets.secret',
  'recovery_codes.code_hash',
  'mail_addresses.fingerprint',
  'door_tokens.token_hash',
  'door_tokens.fingerprint',
  'setup.code',
  'invitations.code',
  'tie_invitations.code_print',
  'space_invitations.code_print',
  'alert_tests.code_print',
  'alert_settings.fallback_code',
  'referral_links.token_print',
  'kept_services.print',
  'mending_links.token_print',
  'directory_uploads.piece',
];

/** Sealed for a reader who is not planted here, each with the test that reads its dump. */
export const plantedElsewhere = ['alert_notes.words'];

/** All that the owner can read, as text: every table of every schema of ours, and what PostgreSQL shows of bytes as hex. */
export async function dumpOf({ owner }: World): Promise<string> {
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app', 'graphile_worker') and c.relkind in ('r', 'p') order by 1`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await owner.unsafe<{ row: string }[]>(`select t::text as row from ${name} t`);
    texts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return texts.join('\n');
}

/** A word as it might lie around: as it is, in capitals or not, as bytes in hex, and in base64 at any offset. */
export function shapesOf(word: string): string[] {
  const bytes = Buffer.from(word);
  const offset = (pad: number) =>
    Buffer.concat([Buffer.alloc(pad), bytes])
      .toString('base64')
      .slice(pad === 0 ? 0 : 4, -4);
  return [
    word,
    word.toLowerCase(),
    word.toUpperCase(),
    bytes.toString('hex'),
    offset(0),
    offset(1),
    offset(2),
  ];
}
