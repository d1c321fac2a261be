import { z } from 'zod';
import { record } from '../../../../platform/audit.ts';
import type { Ask } from '../../../../platform/web/context.ts';
import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Radios } from '../../../../ui/radios/radios.tsx';
import { builtPlaces, errorIn } from '../../frame/public.tsx';
import { roleBundles, say, writeBundle } from '../queries.ts';
import { places as allPlaces } from '../starters.ts';
import { asTyped, keepForm, type Answer } from './answer.ts';

const list = <Name extends string>(allowed: readonly Name[], message: string) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(allowed, message)),
  );

export const joining: Answer = {
  name: 'joining',
  kept: (c) => asTyped({ joining: c.var.arrival.community.joining }),
  fields: (_c, typed) => <JoiningField typed={typed} />,
  save: (c) =>
    keepForm(
      c,
      z.object({ joining: z.enum(['open', 'invitation'], 'setup.joining.missing') }),
      (said) => say(c.var.db, said),
    ),
};

export const places: Answer = {
  name: 'places',
  kept: (c) => asTyped({ shown: choosable(c).filter((place) => !hidden(c).includes(place)) }),
  fields: (c, typed) => <PlacesField typed={typed} offered={choosable(c)} />,
  save: (c) =>
    keepForm(c, z.object({ shown: list(choosable(c), 'setup.places.wrong') }), ({ shown }) =>
      say(c.var.db, {
        hidden_places: allPlaces.filter((place) =>
          choosable(c).includes(place) ? !shown.includes(place) : hidden(c).includes(place),
        ),
      }),
    ),
};

const hidden = (c: Ask) => c.var.arrival.community.hidden_places;

/** Only what this Kith has pages for; what was said of the others stays. */
const choosable = (c: Ask) => allPlaces.filter((place) => builtPlaces(c).includes(place));

const cardRoles = ['facilitator', 'moderator', 'peer_supporter'] as const;
const roles = list(cardRoles, 'setup.bundles.wrong');

export const bundles: Answer = {
  name: 'bundles',
  kept: async (c) => {
    const kept = await roleBundles(c.var.db);
    return asTyped(Object.fromEntries(kept.map(({ bundle, roles: given }) => [bundle, given])));
  },
  fields: (_c, typed) => <BundleFields typed={typed} />,
  save: (c) =>
    keepForm(c, z.object({ staff: roles, volunteer: roles }), async ({ staff, volunteer }) => {
      await writeBundle(c.var.db, { bundle: 'staff', roles: staff });
      await writeBundle(c.var.db, { bundle: 'volunteer', roles: volunteer });
      await record(c.var.db, 'role bundle changed');
    }),
};

function JoiningField({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const choices = (['open', 'invitation'] as const).map((value) => ({
    value,
    label: t(`setup.joining.${value}`),
    hint: t(`setup.joining.${value}.hint`),
  }));
  return (
    <Radios
      name="joining"
      legend={t('setup.joining.legend')}
      choices={choices}
      value={typedIn(typed, 'joining')}
      error={errorIn(words, typed, 'joining')}
    />
  );
}

function PlacesField({ typed, offered }: { typed: Typed; offered: string[] }) {
  const { t, say: speak } = useWords();
  const choices = offered.map((value) => ({
    value,
    label: speak(`frame.places.${value.slice(1)}`),
  }));
  return (
    <Checkboxes
      name="shown"
      legend={t('setup.places.legend')}
      choices={choices}
      value={chosenIn(typed, 'shown')}
    />
  );
}

function BundleFields({ typed }: { typed: Typed }) {
  const { t, say: speak } = useWords();
  const choices = cardRoles.map((value) => ({ value, label: speak(`roles.role.${value}`) }));
  return (
    <>
      {(['staff', 'volunteer'] as const).map((bundle) => (
        <Checkboxes
          key={bundle}
          name={bundle}
          legend={t(`setup.bundles.${bundle}`)}
          choices={choices}
          value={chosenIn(typed, bundle)}
        />
      ))}
    </>
  );
}
