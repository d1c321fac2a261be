import { useWords } from '../../../platform/words.tsx';
import { Cluster, Section } from '../../../ui/layout/layout.tsx';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { Guide } from './queries.ts';

/** Who watches over a space, by the names that they go by in it. */
export function GuideList({ guides }: { guides: Guide[] }) {
  const { t } = useWords();
  return (
    <Section title={t('spaces.guides')}>
      <p>{t('spaces.guides.lead')}</p>
      <Cluster>
        {guides.map((guide) => (
          <>
            <PersonaPatch persona={guide} />
            <strong>
              <bdi>{guide.name}</bdi>
            </strong>
          </>
        ))}
      </Cluster>
    </Section>
  );
}
