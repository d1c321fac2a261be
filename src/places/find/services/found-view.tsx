import type { Words } from '../../../platform/words.tsx';
import type { Result } from '../../../ui/results/results.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { FoundService, Opening } from '../directory/public.ts';
import { isOld } from './age-of-check.ts';
import { checkedSaid, openSaid } from './moments-said.ts';
import { reasonsOf } from './reasons.ts';
import { distanceIn } from './said.ts';

export type OpenState = Opening;

interface Beside {
  /** The words of the question. */
  q: string;
  number: number;
  country: string;
  state: OpenState | undefined;
  /** `YYYY-MM-DD` */
  today: string;
}

/** One found service as a row of the list. Its number is that of the map; who is on no map has none. */
export function resultOf(words: Words, service: FoundService, beside: Beside): Result {
  const { number, country, today } = beside;
  const near = service.places.some(({ point }) => point !== null);
  return {
    ...(near ? { number } : {}),
    title: service.name,
    href: `/find/services/${service.id}`,
    note: noteOf(words, service, country),
    about: service.summary,
    reasons: reasonsOf(words, service, beside),
    states: <States words={words} service={service} state={beside.state} today={today} />,
  };
}

function noteOf(words: Words, service: FoundService, country: string): string {
  const { t } = words;
  const [place] = service.places;
  const where = place ? [place.name, place.city].filter(Boolean).join(', ') : '';
  const remote = service.signals.includes('remote') && !place;
  const none = remote ? t('services.remote') : t('services.by-phone');
  const far = service.metres === null ? '' : distanceIn(words, service.metres, country);
  return [service.organisation?.name, where || none, far].filter(Boolean).join(' · ');
}

interface StatesProps extends Pick<Beside, 'state' | 'today'> {
  words: Words;
  service: FoundService;
}

function States({ words, service, state, today }: StatesProps) {
  const open = state && openSaid(words, state);
  return (
    <>
      {open && <Tag kind={state.state === 'open' ? 'teal' : 'plain'}>{open}</Tag>}
      {isFreeUnasked(service) && <Tag>{words.t('directory.signal.free')}</Tag>}
      <span>{checkedSaid(words, service.checkedOn, isOld(service.checkedOn, today))}</span>
    </>
  );
}

/** Said once: among the reasons where it was asked for. */
const isFreeUnasked = ({ signals, why }: FoundService): boolean =>
  signals.includes('free') &&
  !why.some((reason) => reason.kind === 'signal' && reason.is === 'free');
