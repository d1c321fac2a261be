import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Cluster } from '../../../ui/layout/layout.tsx';
import type { ConsentPart } from './parts.ts';
import { namesInWords, type Seer } from './who-sees.ts';

/** Says who can see a part of one's own, with the way to change it. */
export function SeenBy({ part, seers }: { part: ConsentPart; seers: readonly Seer[] }) {
  const words = useWords();
  const { t, say } = words;
  return (
    <Cluster>
      <Audience kind={seers.length > 0 ? 'circle' : 'me'}>
        {seers.length > 0
          ? t('consents.seen-by', {
              names: namesInWords(
                words,
                seers.map(({ tie }) => tie),
              ),
            })
          : t('consents.seen-by.me')}
      </Audience>
      <a class="no-print" href={`/circle/show/${part}`}>
        {t('consents.seen-by.change')}
        <span class="away"> {say(`consents.part.${part}`)}</span>
      </a>
    </Cluster>
  );
}
