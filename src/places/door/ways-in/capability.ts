import type {
  Capability,
  ExportDesk,
  ExportedPart,
  PersonalHeld,
} from '../../../platform/capability.ts';
import type { MessageKey } from '../../../platform/words.tsx';
import { codeRoutes } from './code-routes.tsx';
import { jobs } from './jobs.ts';
import { letterRoutes } from './letter-routes.tsx';
import { openAddress } from './letters.ts';
import { passkeyRoutes } from './passkey-routes.tsx';
import { personCommand } from './person-command.ts';
import { myCodeSecret, myMailAddress, myPasskeys, recoveryCodesLeft, waysBack } from './queries.ts';
import { routes } from './routes.tsx';

const mine = (
  tables: string[],
  title: MessageKey,
  rowsOf: (desk: ExportDesk) => Promise<readonly object[]>,
): PersonalHeld => ({
  tables,
  title,
  audience: async (_db, words) => words.t('ways-in.held.audience'),
  export: async (desk): Promise<ExportedPart[]> => [
    { title: desk.words.say(title), rows: await rowsOf(desk) },
  ],
  erasing: 'goes',
});

export const waysIn: Capability = {
  name: 'ways-in',
  routes: routes.route('/', passkeyRoutes).route('/', codeRoutes).route('/', letterRoutes),
  jobs,
  commands: [personCommand],
  notices: {
    'ways-in.changed': 'ways-in.notice.changed',
    'ways-in.recovery-code': 'ways-in.notice.recovery-code',
    'ways-in.way-back.asked': 'ways-in.notice.way-back.asked',
    'ways-in.way-back.agreed': 'ways-in.notice.way-back.agreed',
    'ways-in.role.given': 'ways-in.notice.role',
    'ways-in.role.taken': 'ways-in.notice.role',
    'ways-in.way-back.used': 'ways-in.notice.way-back.used',
  },
  held: [
    mine(['passkeys'], 'ways-in.held.passkeys', async ({ db }) =>
      (await myPasskeys(db)).map(({ label, added_at }) => ({ label, added_at })),
    ),
    mine(['code_secrets', 'recovery_codes', 'door_tokens'], 'ways-in.held.codes', codesHeld),
    mine(['mail_addresses'], 'ways-in.held.address', addressHeld),
    mine(['ways_back'], 'ways-in.held.ways-back', ({ db }) => waysBack(db)),
    { tables: ['passkey_challenges'], common: 'Random numbers that live for five minutes.' },
  ],
};

async function codesHeld({ db, words: { t } }: ExportDesk) {
  const secret = await myCodeSecret(db);
  return [
    {
      [t('ways-in.held.codes.on')]: Boolean(secret?.confirmed_at),
      [t('ways-in.held.codes.left')]: await recoveryCodesLeft(db),
    },
  ];
}

async function addressHeld({ db, person, services }: ExportDesk) {
  const kept = await myMailAddress(db);
  if (!kept) return [];
  const address = await openAddress(db, services.master, person, kept.address);
  return [{ address, letters: kept.letters }];
}
