import { limit } from '../../../platform/rates.ts';
import { me, routes as newRoutes, type Ask } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/form.ts';
import { NotThere } from '../../../platform/database.ts';
import { comeIn, ownPage, passkeysWork, proveAnew } from '../sign-in/public.ts';
import { passkeyForm, passkeyName } from './form.ts';
import { tellOfChange } from './letters.ts';
import { makePasskey, optionsToMake, optionsToUse, personOfPasskey } from './passkeys.ts';
import { withProof } from './proof.ts';
import { namePasskey, removePasskey } from './queries.ts';

export const passkeyRoutes = newRoutes()
  .post('/sign-in/passkey/options', async (c) => {
    await limitPasskeys(c);
    return c.json(await optionsToUse(c));
  })
  .post('/sign-in/passkey', async (c) => {
    await limitPasskeys(c);
    const answer = await readForm(c, passkeyForm);
    const person = answer.ok && (await personOfPasskey(c, answer.data.credential));
    if (!answer.ok || !person) return c.redirect('/sign-in?passkey=no-match', 303);
    await comeIn(c, person, answer.data.shared === 'yes');
    return c.redirect(ownPage(answer.data.then), 303);
  })
  .post('/sign-in/again/passkey', async (c) => {
    const answer = await readForm(c, passkeyForm);
    const person = answer.ok && (await personOfPasskey(c, answer.data.credential));
    const then = ownPage(answer.ok ? answer.data.then : undefined);
    const again = `/sign-in/again?then=${encodeURIComponent(then)}`;
    // guard: own-passkey
    if (person !== me(c)) return c.redirect(again, 303);
    await proveAnew(c);
    return c.redirect(then, 303);
  })
  .post('/you/passkeys/options', (c) =>
    withProof(c, async (person) => c.json(await optionsToMake(openTo(c), person))),
  )
  .post('/you/passkeys', (c) => withProof(c, (person) => addOne(c, person)))
  .post('/you/passkeys/:id/name', (c) =>
    withProof(c, async () => {
      const answer = await readForm(c, passkeyName);
      if (!answer.ok) return c.redirect('/you/ways-in', 303);
      await namePasskey(c.var.db, c.req.param('id'), answer.data.label);
      return c.redirect('/you/ways-in?done=passkey-named', 303);
    }),
  )
  .post('/you/passkeys/:id/removal', (c) =>
    withProof(c, async (person) => {
      await removePasskey(c.var.db, c.req.param('id'));
      await tellOfChange(c.var.db, person);
      return c.redirect('/you/ways-in?done=passkey-removed', 303);
    }),
  );

async function addOne(c: Ask, person: string): Promise<Response> {
  const answer = await readForm(openTo(c), passkeyForm);
  const label = (answer.ok && answer.data.label) || '';
  const made = answer.ok && (await makePasskey(c, person, answer.data.credential, label));
  if (!made) return c.redirect('/you/ways-in?done=passkey-refused', 303);
  await tellOfChange(c.var.db, person);
  return c.redirect('/you/ways-in?done=passkey-added', 303);
}

function openTo(c: Ask): Ask {
  if (!passkeysWork(c.var.services.config.url)) throw new NotThere();
  return c;
}

/** Sixty tries a quarter of an hour from one address: nobody guesses a key, but each try costs work. */
async function limitPasskeys(c: Ask): Promise<void> {
  const { sql, master } = openTo(c).var.services;
  await limit(sql, master, { what: 'passkey', most: 60, seconds: 900 }, c.var.address);
}
