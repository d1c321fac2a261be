import { connect, type Address } from '../src/platform/database.ts';
import { silentLog } from '../src/platform/log.ts';
import type { Services } from '../src/platform/services.ts';
import { startWorker } from '../src/platform/worker.ts';
import { loadShelf } from '../src/platform/words.tsx';
import {
  askAboutAgreements,
  evaluateAgreement,
  lookAtAgreements,
} from '../src/places/circle/agreements/jobs.ts';
import { alertStep } from '../src/places/desk/alerts/jobs.ts';
import { testMaster } from './test-master.ts';

/* A worker in a process of its own, for tests that kill it at any moment. */

const { address, root } = JSON.parse(process.argv[2] ?? '{}') as { address: Address; root: string };
const sql = connect(address, { max: 6 });
const services: Services = {
  house: [],
  cast: [],
  // Jobs of agreements, and the ladder of alerts, read no setting.
  config: { root } as Services['config'],
  sql,
  requests: sql,
  shelf: loadShelf(root),
  master: testMaster,
  live: {
    listen: () => undefined,
    close: () => undefined,
    stop: async () => undefined,
    listeners: 0,
  },
  log: silentLog,
  postman: { delivers: false, deliver: async () => undefined },
};
await startWorker(services, address, [
  evaluateAgreement,
  lookAtAgreements,
  askAboutAgreements,
  alertStep,
]);
process.stdout.write('ready\n');
