import type { DemoStage } from '../../../platform/capability.ts';
import { DAY_LENGTH, dayOf } from '../../../platform/local-days.ts';
import { everyEarlySign } from '../../plan/recovery-plan/public.ts';
import type { Reader } from '../ties/public.ts';
import { agreementOf, factsOf, type ToldAgreement } from './acting/evaluated.ts';
import { agree, draftAgreement } from './changes.ts';
import { liveThrough } from './demo-past.ts';
import type { Made } from './making/own-form.ts';
import { readBack } from './rules.ts';
import { namesOf, speak } from './speaking.ts';
import { templates } from './templates.ts';
import type { Leaf } from './trigger.ts';

const AGREED_DAYS_AGO = 60;

/** Maya's three agreements, with what they did in the two months since. */
export async function agreementsDemo(stage: DemoStage): Promise<void> {
  const { db, services, person } = stage;
  const reader = { db, master: services.master, me: person('maya') };
  const [sam, asha, ruiz] = await Promise.all(
    ['sam', 'asha', 'ruiz'].map((name) => tieWith(stage, name)),
  );
  const signs = (await everyEarlySign(reader)).map(({ id }) => id);
  const all = [silent(sam), low(ruiz), racing([sam, asha], signs)];
  for (const made of all) await agreeLongAgo(stage, reader, made);
}

async function tieWith({ db, person }: DemoStage, name: string): Promise<string> {
  const [tie] = await db<{ id: string }[]>`
    select id from ties where member_id = ${person('maya')} and supporter_id = ${person(name)}`;
  return tie?.id ?? '';
}

async function agreeLongAgo(stage: DemoStage, reader: Reader, made: Made): Promise<void> {
  const { db } = reader;
  const words = stage.services.shelf.open('en', 'Europe/London');
  const id = await draftAgreement(reader, made);
  await agree(reader, id, 1, speak(readBack(made.plan), words, await namesOf(reader)));
  await db`update agreement_versions set agreed_at = app.now() - make_interval(days => ${AGREED_DAYS_AGO}), lasts_until = app.now() + interval '300 days'
    where agreement_id = ${id}`;
  await db`update agreements set made_at = app.now() - make_interval(days => ${AGREED_DAYS_AGO}), look_again_at = app.now() where id = ${id}`;
  const first = dayOf(stage.today.getTime() - 200 * DAY_LENGTH, 'UTC');
  const [row] = await db<{ told: ToldAgreement; facts: ToldAgreement['facts'] }[]>`
    select told, facts from app.agreements_to_evaluate(array[${id}]::uuid[]) told,
      app.facts_about(array[${reader.me}]::uuid[], array[${first}]::date[])`;
  if (row) await liveThrough(reader, agreementOf(row.told), factsOf(row.facts), row.told.now);
}

const template = (id: string) => {
  const found = templates.find((one) => one.id === id);
  if (!found) throw new Error(`No template is called ${id}.`);
  return found;
};

const silent = (sam = ''): Made => ({
  name: 'When I go silent',
  plan: template('silence').plan({ people: [sam], signs: [] }),
  own: {
    words:
      'You have been here before, and it passed. Eat something warm. One tap in Kith is enough for today.',
    tell: 'I have gone quiet. I am not angry with you. Please come by, and bring nothing but yourself.',
  },
});

const low = (ruiz = ''): Made => ({
  name: 'When I am low',
  plan: template('low').plan({ people: [ruiz], signs: [] }),
  own: {
    words:
      'Low is a place you pass through. Ring the clinic if it is still so on Friday. Walk to the bridge and back.',
  },
});

const calm = { afterMinutes: 0, ifStill: false, evenInQuietHours: false, evenWhenAway: false };

const racing = ([sam = '', asha = '']: (string | undefined)[], signs: string[]): Made => ({
  name: 'When I race',
  plan: {
    trigger: { kind: 'any', of: racingSigns([sam, asha], signs) },
    waitMinutes: 0,
    quietHours: { from: '22:00', until: '08:00' },
    steps: [
      { ...calm, id: 'words', kind: 'words' },
      { ...calm, id: 'help', kind: 'help', help: 'company', to: [asha], ifStill: true },
    ],
  },
  own: {
    words:
      'It feels wonderful, and last time it cost you the summer. Give Sam the bank card. Sleep first, then decide.',
    'help.errand': 'A slow evening together',
    'help.area': 'At my place',
    'help.called': 'Maya',
  },
});

const racingSigns = (from: string[], of: string[]): Leaf[] => [
  { kind: 'sleep-energy', days: 3 },
  { kind: 'concerns', from, atLeast: 2, withinDays: 7 },
  ...(of.length >= 3 ? [{ kind: 'signs' as const, of, atLeast: 3, withinDays: 1 }] : []),
];
