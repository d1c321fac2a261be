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
export function waysOutOf(asked: Asked): Omit<WayOut, 'count'>[] {
  const page = 1;
  const wider: Omit<WayOut, 'count'>[] =
    asked.within !== null && asked.within < 30
      ? [{ kind: 'wider', choice: null, asked: { ...asked, within: 30, page } }]
      : [];
  const anywhere: Omit<WayOut, 'count'>[] =
    asked.near === ''
      ? []
      : [{ kind: 'anywhere', choice: null, asked: { ...asked, near: '', within: null, page } }];
  const fewer = choicesIn(asked)
    .filter(({ name }) => name !== 'near' && name !== 'within')
    .map((choice) => ({ kind: 'without' as const, choice, asked: choice.without }));
  const bare: Omit<WayOut, 'count'>[] =
    fewer.length > 1
      ? [
          {
            kind: 'bare',
            choice: null,
            asked: { ...nothing, q: asked.q, need: asked.q ? null : asked.need },
          },
        ]
      : [];
  return [...wider, ...anywhere, ...bare, ...fewer];
}
