import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { Item, Near } from './queries.ts';
import type { Reported } from './sealed.ts';

interface WhyProps {
  item: Item;
  thread: Near[];
  reports: Reported[];
}

/** What brought it here: why somebody told of it, why it waits, what triage read. Never who told, nor how many. */
export function WhyHere({ item, thread, reports }: WhyProps) {
  const { t, say } = useWords();
  return (
    <Section title={t('moderation.why')}>
      <Stack gap={4}>
        {item.kinds.length > 1 && (
          <Cluster>
            {kindsToName(item).map((kind) => (
              <Tag kind="warm">{say(`moderation.kind.${kind}`)}</Tag>
            ))}
          </Cluster>
        )}
        <Reasons {...{ item, thread, reports }} />
        {item.kinds.includes('unanswered') && !item.decided && <ToAnswer {...item} />}
        {reports
          .filter(({ words }) => words !== '')
          .map(({ words }) => (
            <Quote above={t('moderation.told')} text={words} />
          ))}
      </Stack>
    </Section>
  );
}

/** Whoever is not in the space yet is led to its door. */
function ToAnswer({ is_member, post_id, space_id }: Item) {
  const { t } = useWords();
  const [href, label] = is_member
    ? ([`/community/posts/${post_id}`, 'moderation.why.answer-it'] as const)
    : ([`/community/spaces/${space_id}`, 'moderation.why.join-first'] as const);
  return (
    <LinkButton kind="quiet" icon="speech" href={href}>
      {t(label)}
    </LinkButton>
  );
}

function Reasons({ item, thread, reports }: WhyProps) {
  const { t, say } = useWords();
  const held = thread.find(({ asked }) => asked)?.held_for;
  const told = [...new Set(reports.map(({ reason }) => reason))];
  return (
    <ul>
      {held && <li>{say(`moderation.held.${held}`)}</li>}
      {told.map((reason) => (
        <li>{say(`reports.reason.${reason}`)}</li>
      ))}
      {item.reasons.map((reason) => (
        <li>{say(`triage.reason.${reason}`)}</li>
      ))}
      {item.kinds.includes('answer') && <li>{t('moderation.why.answer')}</li>}
      {item.kinds.includes('unanswered') && <li>{t('moderation.why.unanswered')}</li>}
    </ul>
  );
}

/** What triage thought urgent is named by the page's title already. */
function kindsToName({ kinds, level }: Item): Item['kinds'] {
  const urgent = level === 'crisis' || level === 'red';
  return kinds.filter((kind) => kind !== 'triage' || !urgent);
}
