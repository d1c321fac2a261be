import { askedIn, choicesIn, type Asked, type Choice } from './asked.ts';

/** A question that asks for less, and how many services fit it. */
export interface WayOut {
  readonly kind: 'without' | 'wider' | 'anywhere' | 'bare';
  readonly choice: Pick<Choice, 'name' | 'value'> | null;
  readonly asked: Asked;
  readonly count: number;
}

const nothing = askedIn(new URLSearchParams());

/** What somebody may try who found nothing; each is to be counted. */
export function waysOutOf(asked: Asked): Uncounted[] {
  const fewer = choicesIn(asked)
    .filter(({ name }) => name !== 'near' && name !== 'within')
    .map((choice): Uncounted => ({ kind: 'without', choice, asked: choice.without }));
  return [...elsewhere(asked), ...(fewer.length > 1 ? [bare(asked)] : []), ...fewer];
}

type Uncounted = Omit<WayOut, 'count'>;

function elsewhere(asked: Asked): Uncounted[] {
  const way = (kind: WayOut['kind'], change: Partial<Asked>): Uncounted => ({
    kind,
    choice: null,
    asked: { ...asked, ...change, page: 1 },
  });
  const isNear = asked.within !== null && asked.within < 30;
  return [
    ...(isNear ? [way('wider', { within: 30 })] : []),
    ...(asked.near === '' ? [] : [way('anywhere', { near: '', within: null })]),
  ];
}

/** The words alone, or the need alone where there are none. */
const bare = ({ q, need }: Asked): Uncounted => ({
  kind: 'bare',
  choice: null,
  asked: { ...nothing, q, need: q ? null : need },
});
