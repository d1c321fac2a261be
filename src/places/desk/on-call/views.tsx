import { useWords } from '../../../platform/words.tsx';
import type { Typed } from '../../../platform/web/form.ts';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import { NumberForm } from './number-form.tsx';
import { OpeningSteps } from './opening.tsx';
import type { Helper, Shift, Travels } from './queries.ts';
import { Rota } from './rota.tsx';
import type { Span, Week } from './rules.ts';
import { ShiftsForm } from './shifts-form.tsx';

export interface OnCallProps {
  typed: Typed;
  weeks: Week<Shift>[];
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
            hasShifts={props.weeks.length > 0}
          />
        )}
        <Section title={t('on-call.rota')}>
          <Stack gap={4}>
            {gaps.length > 0 && <Gaps gaps={gaps} />}
            <Rota weeks={props.weeks} plans={plans} me={props.me} />
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
