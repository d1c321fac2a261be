import { limit } from '../../../platform/rates.ts';
import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { emptyForm, readForm, withError, type Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { membersISupport, mySupporters, readerFor, type Reader } from '../../circle/ties/public.ts';
import { letterForm, type LetterForm } from './form.ts';
import { LetterFormPage } from './letter-form.tsx';
import type { Letter } from './letter.ts';
import { propose } from './proposals.ts';
import { ownReferral } from './sight.ts';
import { serviceOf, type Service } from './service.ts';
import {
  changeDraft,
  letterTo,
  newDraft,
  sendReferral,
  throwDraftAway,
  writeDraft,
} from './writing.ts';

const home = '/find/referrals';
const aDay = { most: 20, seconds: 86_400 };

/** From the page of a service to a draft, and from the draft to sending it. */
export const writingRoutes = newRoutes()
  .get('/find/services/:service/referral', async (c) => {
    const reader = readerFor(c);
    const instead = c.req.query('instead') ?? '';
    const typed = instead ? typedFrom(await ownReferral(reader, instead), instead) : emptyForm;
    return newPage(c, await serviceIn(c), typed);
  })
  .post('/find/services/:service/referral', async (c) => {
    const reader = readerFor(c);
    const service = await serviceIn(c);
    const answer = await readForm(c, letterForm);
    if (!answer.ok) return newPage(c, service, answer.typed);
    const wrong = await strangerIn(reader, answer.data);
    if (wrong)
      return newPage(c, service, withError(answer.typed, wrong, 'referrals.follower.unknown'));
    await limitFor(c, 'referrals written', reader.me);
    return c.redirect(await keep(reader, service, answer.data), 303);
  })
  .get(`${home}/:referral/words`, async (c) => {
    const referral = await ownReferral(readerFor(c), idIn(c), 'draft');
    return changePage(c, await serviceOf(c.var.db, referral.service), typedFrom(referral));
  })
  .post(`${home}/:referral/words`, async (c) => {
    const reader = readerFor(c);
    const referral = await ownReferral(reader, idIn(c), 'draft');
    const service = await serviceOf(c.var.db, referral.service);
    const answer = await readForm(c, letterForm);
    if (!answer.ok) return changePage(c, service, answer.typed);
    const wrong = await strangerIn(reader, answer.data);
    if (wrong)
      return changePage(c, service, withError(answer.typed, wrong, 'referrals.follower.unknown'));
    await changeDraft(
      reader,
      referral,
      letterTo(service, answer.data),
      answer.data.follower || null,
    );
    return backTo(c);
  })
  .post(`${home}/:referral/sending`, async (c) => {
    const reader = readerFor(c);
    const draft = await ownReferral(reader, idIn(c), 'draft');
    await limitFor(c, 'referrals sent', reader.me);
    await sendReferral(reader, draft, c.var.services);
    return backTo(c);
  })
  .post(`${home}/:referral/removal`, async (c) => {
    await throwDraftAway(readerFor(c), idIn(c));
    return c.redirect(home, 303);
  });

/** A draft for oneself, or words for a member to read first. Returns where it can be read. */
async function keep(reader: Reader, service: Service, form: LetterForm): Promise<string> {
  const tie = (await membersISupport(reader)).find(({ id }) => id === form.whom);
  if (tie) {
    const id = await propose(reader, tie, service.id, letterTo(service, form));
    return `${home}/suggestions/${id}`;
  }
  const draft = newDraft(service, form);
  await writeDraft(reader, draft);
  return `${home}/${draft.id}`;
}

/** Which field names somebody who is not there to be chosen. */
async function strangerIn(reader: Reader, { whom, follower }: LetterForm) {
  if (whom !== 'me' && !(await membersISupport(reader)).some(({ id }) => id === whom))
    return 'whom';
  const supporters = follower ? await mySupporters(reader) : [];
  return follower && !supporters.some(({ id }) => id === follower) ? 'follower' : undefined;
}

async function newPage(c: Ask, service: Service, typed: Typed): Promise<Response> {
  const reader = readerFor(c);
  const { t } = c.var.words;
  const at = `/find/services/${service.id}`;
  const props = {
    title: t('referrals.new.title', { service: service.name }),
    action: `${at}/referral`,
    back: { href: at, label: t('referrals.new.back') },
    button: t('referrals.new.button'),
    supported: await membersISupport(reader),
    supporters: await mySupporters(reader),
    instead: typed.values['instead'] as string | undefined,
  };
  return page(
    c,
    <LetterFormPage {...props} typed={typed} paper={!service.email} />,
    statusOf(typed),
  );
}

async function changePage(c: Ask, service: Service, typed: Typed): Promise<Response> {
  const { t } = c.var.words;
  const at = `${home}/${idIn(c)}`;
  const props = {
    title: t('referrals.change.title'),
    action: `${at}/words`,
    back: { href: at, label: t('referrals.letter.back') },
    button: t('referrals.change.button'),
    supported: [],
    supporters: await mySupporters(readerFor(c)),
  };
  return page(
    c,
    <LetterFormPage {...props} typed={typed} paper={!service.email} />,
    statusOf(typed),
  );
}

const typedFrom = (
  { letter, tie }: { letter: Letter; tie: string | null },
  instead = '',
): Typed => ({
  values: { ...letter, follower: tie ?? '', ...(instead && { instead }) },
  errors: {},
});

const statusOf = ({ errors }: Typed): 200 | 422 => (Object.keys(errors).length > 0 ? 422 : 200);
const serviceIn = (c: Ask): Promise<Service> => serviceOf(c.var.db, c.req.param('service') ?? '');
const limitFor = ({ var: { services } }: Ask, what: string, who: string): Promise<void> =>
  limit(services.sql, services.master, { what, ...aDay }, who);
const idIn = (c: Ask): string => c.req.param('referral') ?? '';
const backTo = (c: Ask): Response => c.redirect(`${home}/${idIn(c)}`, 303);
