import type {
  Capability,
  ExportDesk,
  ExportedPart,
  GlassPart,
} from '../../../platform/capability.ts';
import { knownNames } from '../people/public.tsx';
import { glassEnded } from './jobs.ts';
import { glassAboutMe, glassRequests, reasonOf } from './queries.ts';
import { routes } from './routes.tsx';

const unmasking: GlassPart = {
  part: 'persona',
  title: 'glass.persona',
  ofPersona: true,
  show: whoseItIs,
};

export const glass: Capability = {
  name: 'glass',
  routes,
  jobs: [glassEnded],
  parts: { persona: 'glass.persona' },
  notices: {
    'glass.notice.asked': 'glass.notice.asked',
    'glass.notice.waiting': 'glass.notice.waiting',
    'glass.notice.agreed': 'glass.notice.agreed',
    'glass.notice.open': 'glass.notice.open',
    'glass.notice.looked': 'glass.notice.looked',
    'glass.notice.ended': 'glass.notice.ended',
  },
  glass: [unmasking],
  desk: [
    {
      address: '/desk/glass',
      title: 'glass.desk.title',
      roles: ['glass_breaker'],
      waiting: async (db) =>
        (await glassRequests(db)).filter(({ state, mine }) => state === 'waiting' && !mine).length,
    },
  ],
  held: [
    {
      tables: ['glass_requests'],
      title: 'glass.me.title',
      audience: async (_db, words) => words.t('glass.held.audience'),
      export: exportRequests,
      erasing: 'goes',
    },
  ],
};

async function exportRequests({ db, services, words }: ExportDesk): Promise<ExportedPart[]> {
  const rows = [];
  for (const request of await glassAboutMe(db)) {
    const { part, asked_at, agreed_at, ends_at, name } = request;
    rows.push({
      part,
      name,
      asked_at,
      agreed_at,
      ends_at,
      reason: await reasonOf(db, services, request),
    });
  }
  return [{ title: words.t('glass.me.title'), rows }];
}

async function whoseItIs(desk: Parameters<GlassPart['show']>[0]): Promise<ExportedPart[]> {
  const { db, persona = null, words } = desk;
  const owners = await db<{ member: string }[]>`
    select person_id as member from persona_owners where persona_id = ${persona}`;
  const names = await knownNames(desk);
  const rows = owners.map(({ member }) => ({ member, known_to_you_as: names.get(member) ?? '' }));
  return [{ title: words.t('glass.persona'), rows }];
}
