import type { ExportedPart, GlassPart } from '../../../platform/capability.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../frame/public.tsx';
import { PersonaPatch } from '../people/public.tsx';
import type { GlassRequest, Named } from './queries.ts';
import { partTitle } from './views.tsx';

export function FindPage({ name, found }: { name: string; found: Named[] }) {
  const { t } = useWords();
  const links = found.map((persona) => ({
    href: `/desk/glass/new?persona=${persona.id}`,
    label: persona.name,
    picture: <PersonaPatch persona={persona} />,
  }));
  return (
    <Sheet
      title={t('glass.ask')}
      lede={t('glass.find.lead')}
      back={{ href: '/desk/glass', label: t('glass.desk.title') }}
    >
      <form method="get" action="/desk/glass/new">
        <Stack gap={4}>
          <TextField
            name="name"
            label={t('glass.find.name')}
            hint={t('glass.find.hint')}
            value={name}
            autocomplete="off"
          />
          <Button icon="search">{t('glass.find')}</Button>
        </Stack>
      </form>
      {name && found.length === 0 && <p>{t('glass.find.none')}</p>}
      {links.length > 0 && <LinkList links={links} />}
    </Sheet>
  );
}

type AskProps = { typed: Typed; persona: string; person: string; parts: GlassPart[] };

export function AskPage(props: AskProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('glass.ask')}
      lede={t('glass.ask.lead')}
      back={{ href: '/desk/glass', label: t('glass.desk.title') }}
    >
      <FormErrors typed={props.typed} />
      <Notice kind="care" title={t('glass.ask.first')}>
        {t('glass.ask.first.words')}
      </Notice>
      <AskForm {...props} />
    </Sheet>
  );
}

function AskForm({ typed, persona, person, parts }: AskProps) {
  const words = useWords();
  const { t, say } = words;
  const [about, id] = persona ? ['persona', persona] : ['person', person];
  return (
    <form method="post" action="/desk/glass">
      <Stack>
        <input type="hidden" name={about} value={id} />
        <Radios
          name="part"
          legend={t('glass.part.legend')}
          value={typedIn(typed, 'part')}
          error={errorIn(words, typed, 'part')}
          choices={parts.map(({ part, title }) => ({ value: part, label: say(title) }))}
        />
        <Textarea
          name="reason"
          label={t('glass.reason.label')}
          hint={t('glass.reason.hint')}
          maxlength={1000}
          value={typedIn(typed, 'reason')}
          error={errorIn(words, typed, 'reason')}
        />
        <Button>{t('glass.ask.button')}</Button>
      </Stack>
    </form>
  );
}

type OpenedProps = { request: GlassRequest; shown: ExportedPart[]; parts: GlassPart[] };

export function OpenedPage({ request, shown, parts }: OpenedProps) {
  const words = useWords();
  const { t } = words;
  return (
    <Sheet
      title={partTitle(words, parts, request.part)}
      lede={t('glass.opened.lead')}
      back={{ href: `/desk/glass/${request.id}`, label: t('glass.request.title') }}
    >
      {shown.map((part) => (
        <Section title={part.title} key={part.title}>
          {part.rows.length === 0 && <p>{t('glass.opened.nothing')}</p>}
          {part.rows.map((row) => (
            <SummaryList
              rows={Object.entries(row).map(([key, value]) => ({
                key: readable(key),
                value: String(value ?? ''),
              }))}
            />
          ))}
        </Section>
      ))}
      <LinkButton kind="quiet" href={`/desk/glass/${request.id}`}>
        {t('glass.opened.back')}
      </LinkButton>
    </Sheet>
  );
}

const readable = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
