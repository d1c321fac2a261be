import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Button, LinkButton } from '../../../../ui/button/button.tsx';
import { Checkboxes } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Textarea } from '../../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../../door/frame/public.tsx';
import type { EarlySign } from '../../../plan/recovery-plan/public.ts';
import type { Tie } from '../../ties/public.ts';
import type { Template } from '../templates.ts';
import { tells } from './template-form.ts';

interface TemplatePageProps {
  template: Template;
  typed: Typed;
  supporters: Tie[];
  signs: EarlySign[];
}

/** One sentence, with who and which left open. */
export function TemplatePage({ template, typed, supporters, signs }: TemplatePageProps) {
  const { t, say } = useWords();
  const lacking =
    supporters.length === 0 || (template.asks.includes('signs') && signs.length === 0);
  return (
    <Sheet
      title={say(`agreements.template.${template.id}.name`)}
      lede={say(template.sentence, { people: t('agreements.start.someone') })}
      back={{ href: '/circle/agreements', label: t('agreements.back') }}
    >
      <FormErrors typed={typed} />
      {lacking ? (
        <Lacking people={supporters.length === 0} />
      ) : (
        <form method="post" action={`/circle/agreements/new/${template.id}`}>
          <Stack>
            <Who typed={typed} supporters={supporters} />
            {template.asks.includes('signs') && <Which typed={typed} signs={signs} />}
            <Own typed={typed} field="words" />
            {tells(template) && <Own typed={typed} field="tell" />}
            <p class="hint">{t('agreements.template.later')}</p>
            <Button>{t('agreements.template.next')}</Button>
          </Stack>
        </form>
      )}
    </Sheet>
  );
}

function Lacking({ people }: { people: boolean }) {
  const { t } = useWords();
  return (
    <Stack>
      <Notice>
        <p>{people ? t('agreements.template.people.none') : t('agreements.template.signs.none')}</p>
      </Notice>
      {people ? (
        <LinkButton href="/circle/invitations/new">
          {t('agreements.template.people.invite')}
        </LinkButton>
      ) : (
        <LinkButton href="/plan">{t('agreements.template.signs.link')}</LinkButton>
      )}
    </Stack>
  );
}

function Who({ typed, supporters }: Pick<TemplatePageProps, 'typed' | 'supporters'>) {
  const words = useWords();
  return (
    <Checkboxes
      name="people"
      legend={words.t('agreements.template.people.legend')}
      error={errorIn(words, typed, 'people')}
      value={chosenIn(typed, 'people')}
      choices={supporters.map(({ id: value, name: label }) => ({ value, label }))}
    />
  );
}

function Which({ typed, signs }: Pick<TemplatePageProps, 'typed' | 'signs'>) {
  const words = useWords();
  return (
    <Checkboxes
      name="signs"
      legend={words.t('agreements.template.signs.legend')}
      error={errorIn(words, typed, 'signs')}
      value={chosenIn(
        typed,
        'signs',
        signs.map(({ id }) => id),
      )}
      choices={signs.map(({ id: value, words: label }) => ({ value, label }))}
    />
  );
}

function Own({ typed, field }: { typed: Typed; field: 'words' | 'tell' }) {
  const words = useWords();
  return (
    <Textarea
      name={field}
      label={words.say(`agreements.${field}.label`)}
      hint={words.say(`agreements.${field}.hint`)}
      error={errorIn(words, typed, field)}
      value={typedIn(typed, field)}
    />
  );
}
