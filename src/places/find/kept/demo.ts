import type { DemoStage } from '../../../platform/capability.ts';
import { demoId } from '../directory/public.ts';
import { changeKept, keepService, keptServices } from './queries.ts';

/** Maya keeps two services, one of which Sam may see; Asha keeps one. */
export async function keptDemo({ db, services: { master }, person }: DemoStage): Promise<void> {
  for (const [who, key, name, note, shown] of keeping) {
    const reader = { db, master, me: person(who) };
    const service = demoId('service', key);
    await keepService(reader, { service, name });
    const made = (await keptServices(reader, reader.me)).find((one) => one.service === service);
    if (made) await changeKept(reader, made, { note, shown });
  }
}

const keeping = [
  ['maya', 'bipolar', 'Bipolar Friends', 'The last Tuesday is for friends. Ask Sam to come.', true],
  [
    'maya',
    'night-shelter',
    'Harbour Night Shelter',
    'Where I was in March. They were kind.',
    false,
  ],
  ['asha', 'spanish-counselling', 'Hablemos: asesoramiento en español', '', false],
] as const;
