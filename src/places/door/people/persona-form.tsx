import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { deepFabrics, lightFabrics } from '../../../ui/patch/fabrics.ts';
import { Swatches } from '../../../ui/swatches/swatches.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../frame/public.tsx';
import { PersonaPatch } from './persona-patch.tsx';
import type { MyPersona } from './queries.ts';

interface PersonaPageProps {
  typed: Typed;
  /** Missing while it is being made. */
  persona?: MyPersona;
}

/** Works without script: "Show me" draws the patch from what was typed so far. */
export function PersonaPage({ typed, persona }: PersonaPageProps) {
  const { t } = useWords();
  const action = persona ? `/you/personas/${persona.id}` : '/you/personas';
  return (
    <Sheet
      title={persona ? t('people.persona.change') : t('people.persona.new')}
      lede={t('people.persona.lead')}
      back={{ href: '/you/personas', label: t('people.personas.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={action}>
        <Stack>
          <PersonaFields typed={typed} persona={persona} />
          <Preview typed={typed} persona={persona} />
          <ButtonRow>
            <Button>{persona ? t('people.persona.save') : t('people.persona.make')}</Button>
            <Button kind="quiet" name="show" value="yes">
              {t('people.persona.show')}
            </Button>
          </ButtonRow>
        </Stack>
      </form>
      {persona && <Retiring persona={persona} />}
    </Sheet>
  );
}

type Fields = { typed: Typed; persona: MyPersona | undefined };

function PersonaFields({ typed, persona }: Fields) {
  const words = useWords();
  const { t } = words;
  const fabrics = (known: Record<string, string>) =>
    Object.entries(known).map(([name, colour], i) => ({
      value: String(i),
      label: words.say(`people.fabric.${name}`),
      colour,
    }));
  return (
    <>
      <TextField
        name="name"
        label={t('people.persona.name')}
        hint={t('people.persona.name.hint')}
        maxlength={40}
        autocomplete="off"
        spellcheck={false}
        value={typedIn(typed, 'name', persona?.name)}
        error={errorIn(words, typed, 'name')}
      />
      <Swatches
        name="first"
        legend={t('people.persona.first')}
        choices={fabrics(deepFabrics)}
        error={errorIn(words, typed, 'first')}
        value={typedIn(typed, 'first', String((persona?.first_color ?? 0) % 6))}
      />
      <Swatches
        name="second"
        legend={t('people.persona.second')}
        choices={fabrics(lightFabrics)}
        error={errorIn(words, typed, 'second')}
        value={typedIn(typed, 'second', String((persona?.second_color ?? 5) % 6))}
      />
    </>
  );
}

function Preview({ typed, persona }: Fields) {
  const { t } = useWords();
  const name = typedIn(typed, 'name', persona?.name);
  if (!name) return null;
  const first_color = Number(typedIn(typed, 'first', String(persona?.first_color ?? 0)));
  const second_color = Number(typedIn(typed, 'second', String(persona?.second_color ?? 5)));
  return (
    <Card title={t('people.persona.preview')}>
      <Cluster>
        <PersonaPatch persona={{ name, first_color, second_color }} size="large" />
        <strong>{name}</strong>
      </Cluster>
    </Card>
  );
}

function Retiring({ persona }: { persona: MyPersona }) {
  const { t } = useWords();
  return (
    <Section
      title={persona.retired ? t('people.persona.return.title') : t('people.persona.retire.title')}
    >
      <p>{persona.retired ? t('people.persona.return.words') : t('people.persona.retire.words')}</p>
      <form
        method="post"
        action={`/you/personas/${persona.id}/${persona.retired ? 'return' : 'retirement'}`}
      >
        <Button kind="quiet">
          {persona.retired ? t('people.persona.return') : t('people.persona.retire')}
        </Button>
      </form>
    </Section>
  );
}
