import { useWords } from '../../../platform/words.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Post } from '../../../ui/post/post.tsx';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { AlertCause } from './queries.ts';
import type { SaidBefore } from './speaking.ts';

interface SaidBeforeProps {
  cause: AlertCause;
  before: SaidBefore | undefined;
}

/** The words that an alert stands on, for whoever has it: whose name they bore, and where, is not told. */
export function SaidBeforePart({ cause, before }: SaidBeforeProps) {
  const { t, say } = useWords();
  return (
    <Section title={t('alerts.before.title')}>
      {before ? (
        <Post
          id="what-was-said"
          picture={<PersonaPatch persona={nobody} />}
          name={t('alerts.before.somebody')}
          note={t('alerts.before.at', { at: before.said_at })}
          title={before.title || undefined}
          level={3}
          lang={before.language}
          html={before.html}
        />
      ) : (
        <p>{say(`alerts.before.${cause}`)}</p>
      )}
    </Section>
  );
}

const nobody = { name: '-', first_color: 0, second_color: 5 };
