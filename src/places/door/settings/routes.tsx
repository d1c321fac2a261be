import { routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readForm, type Typed } from '../../../platform/web/form.ts';
import { page } from '../frame/public.tsx';
import { chooseLetters, myMailAddress } from '../ways-in/public.ts';
import { keepOnDevice, keptOnDevice } from './device.ts';
import { deviceForm, personForm } from './form.ts';
import { knownLanguage, languagesToChoose } from './languages.ts';
import { keepSettings, mySettings } from './queries.ts';
import { SettingsPage } from './views.tsx';

export const routes = newRoutes()
  .get('/settings', async (c) =>
    show(c, c.var.arrival.person ? await keptForMe(c) : keptOnDevice(c)),
  )
  .post('/settings', async (c) => {
    if (c.var.arrival.person) return saveMine(c);
    const answer = await readForm(c, deviceForm);
    if (!answer.ok) return show(c, answer.typed, 422);
    keepOnDevice(c, { ...answer.data, language: knownLanguage(c, answer.data.language) });
    return c.redirect('/settings?saved=yes', 303);
  });

async function saveMine(c: Ask): Promise<Response> {
  const answer = await readForm(c, personForm);
  if (!answer.ok) return show(c, answer.typed, 422);
  const language = knownLanguage(c, answer.data.language);
  await keepSettings(c.var.db, { ...answer.data, language });
  await chooseLetters(c.var.db, answer.data.letters === 'yes');
  return c.redirect('/settings?saved=yes', 303);
}

async function show(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const { person } = c.var.arrival;
  const built = c.var.services.house.map(({ name }) => name);
  const offers = {
    languages: languagesToChoose(c),
    signedIn: person !== null,
    communityZone: c.var.arrival.community.time_zone,
    address: person !== null && (await myMailAddress(c.var.db)) !== undefined,
    slowDown: built.includes('slow-down'),
  };
  return page(
    c,
    <SettingsPage typed={typed} offers={offers} saved={c.req.query('saved') === 'yes'} />,
    status,
  );
}

async function keptForMe(c: Ask): Promise<Typed> {
  const kept = await mySettings(c.var.db);
  const address = await myMailAddress(c.var.db);
  const yes = (value: boolean | undefined) => (value ? 'yes' : '');
  return {
    values: {
      language: kept.language,
      look: kept.look,
      contrast: yes(kept.contrast === 'more'),
      text: yes(kept.text_size === 'larger'),
      quiet: yes(kept.quiet),
      zone: kept.time_zone,
      'quiet-from': kept.quiet_from?.slice(0, 5) ?? '',
      'quiet-until': kept.quiet_until?.slice(0, 5) ?? '',
      letters: yes(address?.letters),
      words: yes(kept.words_in_notices),
    },
    errors: {},
  };
}
