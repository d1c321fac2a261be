import { useWords } from '../../../platform/words.tsx';
import type { Typed } from '../../../platform/web/form.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Spread, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import { NumberForm } from './number-form.tsx';
import { OpeningSteps } from './opening.tsx';
import type { Helper, Shift, Travels } from './queries.ts';
import type { Span } from './rules.ts';
import { ShiftsForm } from './shifts-form.tsx';

export interface OnCallProps {
  typed: Typed;
  shifts: Shift[];
  gaps: Span[];
  helpers: Helper[];
  travels: Travels | undefined;
  /** Whether the one who looks plans the rota, or only stands in it. */
  plans: boolean;
  me: string;
  /** Whether the host rings, and the number that the one who looks gave; missing where they answer no alerts. */
  rings: boolean;
  number: string | undefined;
  done: string | undefined;
  back: { href: string; label: string };
}

/** Who answers an alert, when, and what is missing before anybody is promised. */
export function OnCallPage(props: OnCallProps) {
  const { typed, gaps, helpers, travels, plans, done, back } = props;
  const { t, say } = useWords();
  return (
    <Sheet title={t('on-call.title')} lede={t('on-call.lead')} back={back}>
      {done && <Flash text={say(`on-call.done.${done}`)} />}
      <FormErrors typed={typed} />
      <Stack>
        {travels && (
          <OpeningSteps
            {...{ travels, helpers, typed }}
            rings={props.rings}
            hasShifts={props.shifts.length > 0}
          />
        )}
        <Section title={t('on-call.rota')}>
          <Stack gap={4}>
            {gaps.length > 0 && <Gaps gaps={gaps} />}
            <Rota {...props} />
          </Stack>
        </Section>
        {props.number !== undefined && (
          <Section title={t('on-call.number.title')}>
            <NumberForm number={props.number} typed={typed} />
          </Section>
        )}
        {plans && helpers.length > 0 && (
          <Section title={t('on-call.plan')}>
            <ShiftsForm helpers={helpers} typed={typed} />
          </Section>
        )}
      </Stack>
    </Sheet>
  );
}

/** Shown before they come, so that somebody can be asked. */
function Gaps({ gaps }: { gaps: Span[] }) {
  const { t } = useWords();
  return (
    <Notice kind="warm" icon="clock" title={t('on-call.gaps', { count: gaps.length })}>
      <ul>
        {gaps.slice(0, 8).map(({ from, until }) => (
          <li>{t('on-call.span', { from: new Date(from), until: new Date(until) })}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Rota({ shifts, plans, me }: OnCallProps) {
  const { t } = useWords();
  if (shifts.length === 0)
    return (
      <EmptyState title={t('on-call.rota.none')} level={3}>
        <p>{t('on-call.rota.none.words')}</p>
      </EmptyState>
    );
  return (
    <>
      {shifts.slice(0, 40).map((shift) => (
        <Spread key={shift.id}>
          <span>
            {t('on-call.span', { from: shift.starts_at, until: shift.ends_at })}
            {' · '}
            <bdi>{shift.name || t('on-call.nameless')}</bdi>{' '}
            {shift.offered && <Tag>{t('on-call.offered')}</Tag>}
          </span>
          <ButtonRow>
            <ShiftButtons {...{ shift, plans }} mine={shift.person === me} />
          </ButtonRow>
        </Spread>
      ))}
    </>
  );
}

function ShiftButtons({ shift, plans, mine }: { shift: Shift; plans: boolean; mine: boolean }) {
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
