import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Bounds } from './care.ts';
import { CLOCKS, type Clock } from './form.ts';

interface CareProps {
  cap: number | undefined;
  bounds: Bounds;
  clocks: ReadonlyMap<Clock, number>;
  typed: Typed;
  /** Whether the one who looks sets them for everybody. */
  sets: boolean;
}

/** How much of what is hard comes to the one who looks, and how soon things are read here. */
export function CarePage(props: CareProps) {
  const { typed, sets } = props;
  const { t } = useWords();
  return (
    <Sheet
      title={t('moderation.care.title')}
      lede={t('moderation.care.lead')}
      back={{ href: '/desk/moderation', label: t('moderation.title') }}
    >
      <FormErrors typed={typed} />
      <Stack>
        <MyCap {...props} />
        {sets ? <Pace {...props} /> : <PaceRead {...props} />}
      </Stack>
    </Sheet>
  );
}

function MyCap({ cap, bounds, typed, sets }: CareProps) {
  const words = useWords();
  const { t } = words;
  const error =
    sets && typed.values['rest'] !== undefined ? undefined : errorIn(words, typed, 'hard');
  return (
    <Section title={t('moderation.cap')}>
      <form method="post" action="/desk/moderation/care">
        <Stack gap={4}>
          <TextField
            name="hard"
            id="my-hard"
            type="number"
            short
            label={t('moderation.cap.label')}
            hint={t('moderation.cap.hint', { most: bounds.hard_a_shift })}
            value={String(cap ?? bounds.hard_a_shift)}
            error={error}
          />
          <Button kind="quiet">{t('moderation.keep')}</Button>
        </Stack>
      </form>
    </Section>
  );
}

function Pace({ bounds, clocks, typed }: CareProps) {
  const words = useWords();
  const { t, say } = words;
  const field = (name: string, usual: number) => ({
    name,
    type: 'number' as const,
    short: true,
    value: typedIn(typed, name, String(usual)),
    error: errorIn(words, typed, name),
  });
  return (
    <Section title={t('moderation.pace')}>
      <form method="post" action="/desk/moderation/pace">
        <Stack gap={4}>
          <p>{t('moderation.pace.lead')}</p>
          {CLOCKS.map((kind) => (
            <TextField
              {...field(kind, clocks.get(kind) ?? 0)}
              label={say(`moderation.clock.${kind}`)}
            />
          ))}
          <TextField {...field('hard', bounds.hard_a_shift)} label={t('moderation.bound.hard')} />
          <TextField {...field('rest', bounds.break_after)} label={t('moderation.bound.rest')} />
          <TextField {...field('list', bounds.list_length)} label={t('moderation.bound.list')} />
          <Button>{t('moderation.keep')}</Button>
        </Stack>
      </form>
    </Section>
  );
}

function PaceRead({ clocks }: CareProps) {
  const { t, say } = useWords();
  const rows = CLOCKS.map((kind) => ({
    key: say(`moderation.clock.${kind}`),
    value: t('moderation.minutes', { count: clocks.get(kind) ?? 0 }),
  }));
  return (
    <Section title={t('moderation.pace')}>
      <p>{t('moderation.pace.read')}</p>
      <SummaryList rows={rows} />
    </Section>
  );
}
