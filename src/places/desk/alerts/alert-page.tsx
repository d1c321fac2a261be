import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '../../../platform/words.tsx';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { Afterwards } from './afterwards.tsx';
import { LinesPart, type Lines } from './lines.tsx';
import type { Alert, DebriefAnswer, Note } from './responding.ts';
import { SaidBeforePart } from './said-before.tsx';
import type { AlertWord, SaidBefore } from './speaking.ts';
import { Said, TalkForm } from './talk.tsx';

interface AlertPageProps {
  alert: Alert;
  typed: Typed;
  isMine: boolean;
  before: SaidBefore | undefined;
  /** What was said between helpers and the person, and whether the one who looks may say more. */
  said: AlertWord[];
  speaks: boolean;
  notes: Note[];
  panels: VNode[];
  lines: Lines | undefined;
  followUp: { done: boolean } | undefined;
  debrief: DebriefAnswer | undefined;
}

/** One alert, for who was told of it: whose it is, what was done, and what the person lets a helper see. */
export function AlertPage(props: AlertPageProps) {
  const { alert, typed, isMine, notes, panels, lines } = props;
  const { t, say } = useWords();
  return (
    <Sheet
      title={say(`alerts.cause.${alert.cause}`)}
      lede={t(alert.state === 'closed' ? 'alerts.raised.on' : 'alerts.raised', {
        at: alert.raised_at,
      })}
      back={{ href: '/desk/alerts', label: t('alerts.back') }}
    >
      <FormErrors typed={typed} />
      <Stack>
        <Holding {...{ alert, isMine }} />
        <Afterwards {...props} />
        {isMine && <SaidBeforePart cause={alert.cause} before={props.before} />}
        <Talk {...props} />
        {isMine && <About panels={panels} />}
        <Notes notes={notes}>{isMine && <NoteForm {...{ alert, typed }} />}</Notes>
        {lines && <LinesPart {...lines} />}
      </Stack>
    </Sheet>
  );
}

function Holding({ alert, isMine }: Pick<AlertPageProps, 'alert' | 'isMine'>) {
  const { t, say } = useWords();
  const { id, state, held_until: until } = alert;
  if (state === 'closed') return <Notice>{t('alerts.state.closed')}</Notice>;
  if (isMine && until)
    return (
      <Card title={t('alerts.yours', { until })} sewn>
        <p>{t('alerts.yours.words')}</p>
        <form method="post" action={`/desk/alerts/${id}/hand-over`}>
          <Button kind="quiet">{t('alerts.hand-over')}</Button>
        </form>
        <p class="hint">{t('alerts.hand-over.means')}</p>
      </Card>
    );
  if (state === 'held') return <Notice title={t('alerts.taken')}>{t('alerts.taken.words')}</Notice>;
  return (
    <Card title={say(`alerts.state.${state}`)} sewn>
      <form method="post" action={`/desk/alerts/${id}/hold`}>
        <Button>{t('alerts.hold')}</Button>
      </form>
      <p class="hint">{t('alerts.hold.means')}</p>
    </Card>
  );
}

function NoteForm({ alert, typed }: Pick<AlertPageProps, 'alert' | 'typed'>) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action={`/desk/alerts/${alert.id}/notes`}>
      <Stack gap={4}>
        <Textarea
          name="words"
          label={t('alerts.note')}
          hint={t('alerts.note.hint')}
          value={typedIn(typed, 'words')}
          error={errorIn(words, typed, 'words')}
        />
        <Checkbox
          name="outcome"
          label={t('alerts.note.outcome')}
          hint={t('alerts.outcome.hint')}
          checked={typedIn(typed, 'outcome') === 'yes'}
        />
        <Button>{t('alerts.note.keep')}</Button>
      </Stack>
    </form>
  );
}

/** The way to the person: by words, and without a name on either side but the helper's own. */
function Talk({ alert, typed, said, speaks }: AlertPageProps) {
  const { t } = useWords();
  if (said.length === 0 && !speaks) return null;
  return (
    <Section title={t('alerts.talk.title')}>
      <Stack>
        <Said said={said} />
        {speaks && (
          <TalkForm action={`/desk/alerts/${alert.id}/words`} typed={typed} side="helper" />
        )}
      </Stack>
    </Section>
  );
}

function About({ panels }: { panels: VNode[] }) {
  const { t } = useWords();
  return (
    <Section title={t('alerts.about')}>
      {panels.length > 0 ? <Stack>{panels}</Stack> : <p>{t('alerts.about.none')}</p>}
    </Section>
  );
}

function Notes({ notes, children }: { notes: Note[]; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <Section title={t('alerts.notes')}>
      <Stack gap={4}>
        {notes.length === 0 && <p>{t('alerts.notes.none')}</p>}
        {notes.map(({ id, words, written_at: at }) => (
          <Card key={id}>
            <p class="hint">{t('alerts.note.by', { at })}</p>
            <p>{words}</p>
          </Card>
        ))}
        {children}
      </Stack>
    </Section>
  );
}
