import type { Capability, Finding } from '../../../platform/capability.ts';
import { as } from '../../../platform/database.ts';
import type { Services } from '../../../platform/services.ts';
import { codeFingerprint, newCode } from '../../../platform/one-time-code.ts';
import { glassBreakers } from './queries.ts';
import { routes } from './routes.tsx';

export const setup: Capability = {
  name: 'setup',
  routes,
  held: [
    { tables: ['setup'], common: 'How far the first run has come.' },
    { tables: ['role_bundles'], common: 'Which roles an invitation brings.' },
  ],
  onStart: newSetUpCode,
  doctor: async (db) => [glassFinding(await glassBreakers(db))],
};

/** A code of this start alone, until the community is open; only its fingerprint is kept. */
async function newSetUpCode(services: Services): Promise<string | undefined> {
  const code = newCode();
  const kept = codeFingerprint(services.master, 'set-up', code);
  const [row] = await as(
    services.sql,
    'worker',
    (db) => db<{ renewed: boolean }[]>`select app.renew_set_up_code(${kept}) as renewed`,
  );
  if (!row?.renewed) return undefined;
  const address = new URL('/set-up', services.config.url).href;
  return `  Nobody coordinates here yet. Open ${address}\n  and type this code: ${code}\n  It holds until the next start.\n`;
}

function glassFinding(count: number): Finding {
  const what = 'breaking the glass';
  if (count >= 3) return { what, state: 'good', advice: '' };
  const advice = `${count} of 3 people may break the glass: name more on the desk, Roles.`;
  return { what, state: 'warning', advice };
}
