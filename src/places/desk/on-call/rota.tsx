import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Spread, Stack } from '../../../ui/layout/layout.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Shift } from './queries.ts';
import type { Week } from './rules.ts';

interface RotaProps {
  weeks: Week<Shift>[];
  /** Whether the one who looks plans the rota, or only stands in it. */
  plans: boolean;
  me: string;
}

/** Week by week, so that a hand-over and a week away are easy to see. */
export function Rota({ weeks, plans, me }: RotaProps) {
  const { t } = useWords();
  if (weeks.length === 0)
    return (
      <EmptyState title={t('on-call.rota.none')} level={3}>
        <p>{t('on-call.rota.none.words')}</p>
      </EmptyState>
    );
  return (
    <>
      {weeks.map(({ monday, shifts }) => (
        <Stack key={monday} gap={2}>
          <h3>{t('on-call.week', { monday: new Date(monday) })}</h3>
          {shifts.map((shift) => (
            <ShiftLine key={shift.id} {...{ shift, plans }} mine={shift.person === me} />
          ))}
        </Stack>
      ))}
    </>
  );
}

interface LineProps {
  shift: Shift;
  plans: boolean;
  mine: boolean;
}

function ShiftLine(props: LineProps) {
  const { shift, mine } = props;
  const { t } = useWords();
  return (
    <Spread>
      <span>
        {t('on-call.span', { from: shift.starts_at, until: shift.ends_at })}
        {' · '}
        {mine ? (
          <strong>{t('on-call.you')}</strong>
        ) : (
          <bdi>{shift.name || t('on-call.nameless')}</bdi>
        )}{' '}
        {shift.offered && <Tag kind="warm">{t('on-call.offered')}</Tag>}
      </span>
      <ButtonRow>
        <ShiftButtons {...props} />
      </ButtonRow>
    </Spread>
  );
}

function ShiftButtons({ shift, plans, mine }: LineProps) {
  const { t } = useWords();
  const day = shift.starts_at;
  const button = (what: 'offer' | 'keeping' | 'taking' | 'removal') => (
    <form method="post" action={`/desk/on-call/shifts/${shift.id}/${what}`}>
      <Button kind="quiet">
        {t(`on-call.shift.${what}`)}
        <span class="away"> {t('on-call.shift.of', { day })}</span>
      </Button>
    </form>
  );
  return (
    <>
      {mine && button(shift.offered ? 'keeping' : 'offer')}
      {!mine && shift.offered && !plans && button('taking')}
      {plans && button('removal')}
    </>
  );
}
