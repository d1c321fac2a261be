import { HOUR, dayOf, momentAt, plusDays, type Moment } from '../../../../platform/local-days.ts';
import { notify } from '../../../../platform/notices.ts';
import { raiseAlert } from '../../../desk/alerts/public.ts';
import { askForHelp, type Asking } from '../../help-requests/public.ts';
import type { Opened } from '../facts.ts';
import type { Step } from '../step.ts';
import type { Dropped, PlannedStep } from '../steps.ts';
import type { Acting, Actor } from './actor.ts';
import { openConsents } from './opened-consents.ts';
import { sendWords } from './sent-words.ts';

/** What a step did; `dropped` where it could not, which its member is told. */
export interface Deed {
  opened: Opened[];
  made: string | null;
  dropped: Dropped | null;
}

const done: Deed = { opened: [], made: null, dropped: null };

/** Does a step that is due, for those of its people who still stand. */
export function doStep(actor: Actor, acting: Acting, planned: PlannedStep): Promise<Deed> {
  const { step } = planned;
  const doing = DOINGS[step.kind] as Doing<Step>;
  return doing(actor, acting, { ...planned, step });
}

type Doing<Kind extends Step> = (
  actor: Actor,
  acting: Acting,
  planned: PlannedStep & { step: Kind },
) => Promise<Deed>;
type Doings = { [Kind in Step['kind']]: Doing<Extract<Step, { kind: Kind }>> };

const DOINGS: Doings = {
  words: async ({ db, me }, { id, agreement }, { step }) => {
    const link = `/circle/agreements/${agreement}/occasions/${id}`;
    const [waited] = await db`
      select from agreement_steps where occasion_id = ${id} and step = ${step.id} and state = 'later'`;
    // What is said in the moment of acting, the notice of acting leads to.
    if (waited) await notify(db, me, { kind: 'agreement-words', link });
    return done;
  },
  notice: async (actor, acting, { step, to }) => {
    const sent = await sendWords(actor, acting, { step: step.id, to });
    return sent > 0 ? done : { ...done, dropped: 'no-one' };
  },
  opening: async (actor, acting, { step, to }) => {
    const opened = await openConsents(actor, acting, step, to);
    return opened.length > 0 ? { ...done, opened } : { ...done, dropped: 'no-one' };
  },
  help: async (actor, acting, { step, to }) => {
    const made = await ask(actor, acting, step, to);
    return { ...done, made };
  },
  alert: async (actor, { id }, { step }) => {
    const made =
      (await alertOfPress(actor)) ?? (await callTeam(actor, `agreement ${id} ${step.id}`));
    return made ? { ...done, made } : { ...done, dropped: 'no-team' };
  },
};

/** The next day at three in the afternoon, by the member's clock: time to answer, and to come. */
export function nextAfternoon(now: Moment, zone: string): Moment {
  return momentAt(plusDays(dayOf(now + 3 * HOUR, zone), 1), '15:00', zone);
}

const callTeam = ({ db, me }: Actor, occasion: string) =>
  raiseAlert(db, { about: me, cause: 'agreement', level: 'crisis', occasion });

/** The team that was told when the member pressed, and is not done, is told once: two people for one would miss elsewhere. */
async function alertOfPress({ db }: Actor): Promise<string | undefined> {
  const [row] = await db<{ id: string }[]>`
    select a.id from not_safe_presses p join alerts a on a.id = p.alert_id
    where p.cleared_at is null and a.state in ('waiting', 'sent', 'held') order by p.pressed_at desc limit 1`;
  return row?.id;
}

async function ask(
  actor: Actor,
  acting: Acting,
  step: Extract<Step, { kind: 'help' }>,
  ties: readonly string[],
): Promise<string> {
  const when = nextAfternoon(acting.now, actor.words.zone);
  const request = await askForHelp(actor, askingOf(acting, step, ties), [when]);
  const people = await actor.db<{ supporter: string }[]>`
    select supporter_id as supporter from ties where id = any (${[...ties]}::uuid[])`;
  for (const { supporter } of people)
    await notify(actor.db, supporter, { kind: 'agreement-asks', link: `/circle/help/${request}` });
  return request;
}

function askingOf(
  { own }: Acting,
  { id, help: kind, to }: Extract<Step, { kind: 'help' }>,
  ties: readonly string[],
): Asking {
  const said = (what: 'errand' | 'area' | 'called') => own[`${id}.${what}`] ?? '';
  const words = { errand: said('errand'), area: said('area'), called: said('called') };
  const audience = to === 'helpers' ? 'helpers' : 'chosen';
  return { kind, audience, ...words, ties: [...ties], minutes: 60, places: 1 };
}
