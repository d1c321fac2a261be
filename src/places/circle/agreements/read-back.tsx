import { useWords } from '../../../platform/words.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import type { OwnWords } from './acting/actor.ts';
import type { Plan } from './agreement.ts';
import { nameList, type Names } from './speaking.ts';

/** The sentences as they were spoken: when, how long, each step, and what waits. */
export function ReadBack({ sentences, steps }: { sentences: readonly string[]; steps: number }) {
  const [when, wait, ...rest] = sentences;
  return (
    <Card sewn>
      <p>{when}.</p>
      <p>{wait}</p>
      <ul>
        {rest.slice(0, steps).map((step) => (
          <li>{step}</li>
        ))}
      </ul>
      <p>{rest.slice(steps).join(' ')}</p>
    </Card>
  );
}

type OwnWordsProps = { plan: Plan; own: OwnWords; names: Names };

/** The member's own words, and for whom each is. */
export function OwnWordsList({ plan, own, names }: OwnWordsProps) {
  const words = useWords();
  const { t } = words;
  const said = plan.steps.flatMap((step) => {
    const text = own[step.id] ?? '';
    if (step.kind === 'words') return [{ above: t('agreements.draft.words.me'), text }];
    if (step.kind === 'notice') {
      const people = nameList(step.to, words, names);
      return [{ above: t('agreements.draft.words.people', { people }), text }];
    }
    const asked = [own['help.errand'], own['help.area']].filter(Boolean).join(' · ');
    return step.kind === 'help' ? [{ above: t('agreements.draft.words.help'), text: asked }] : [];
  });
  return (
    <Stack gap={4}>
      {said.map((one) => (
        <Quote {...one} />
      ))}
    </Stack>
  );
}
