import type { Role } from '../../../platform/web/context.ts';
import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Section } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { WorkNameForm } from '../roles/public.ts';
import type { Queue } from './queues.ts';

interface OverviewProps {
  queues: Queue[];
  roles: Role[];
  name: string;
  glass: number;
}

/** What waits for who works here, and nothing of anybody's life. */
export function OverviewPage({ queues, roles, name, glass }: OverviewProps) {
  const { t, say } = useWords();
  const waiting = queues.filter((queue) => queue.waiting);
  const rest = queues.filter((queue) => !queue.waiting);
  return (
    <Sheet title={t('overview.title')} lede={t('overview.lead')}>
      <Cluster>
        {roles.map((role) => (
          <Tag key={role} kind="teal">
            {say(`roles.role.${role}`)}
          </Tag>
        ))}
      </Cluster>
      {name === '' && <WorkNameForm />}
      {glass > 0 && <GlassNotice missing={glass} />}
      <Section title={t('overview.waiting')}>
        {waiting.length > 0 ? <Queues queues={waiting} /> : <NothingWaits />}
      </Section>
      {rest.length > 0 && (
        <Section title={t('overview.pages')}>
          <Queues queues={rest} />
        </Section>
      )}
    </Sheet>
  );
}

function Queues({ queues }: { queues: Queue[] }) {
  const { t, say } = useWords();
  const links = queues.map(({ address, title, waiting }) => ({
    href: address,
    label: say(title),
    end: waiting ? <Tag kind="warm">{t('overview.waits', { count: waiting })}</Tag> : undefined,
  }));
  return <LinkList links={links} />;
}

function NothingWaits() {
  const { t } = useWords();
  return (
    <EmptyState title={t('overview.nothing')} level={3}>
      <p>{t('overview.nothing.words')}</p>
    </EmptyState>
  );
}

function GlassNotice({ missing }: { missing: number }) {
  const { t } = useWords();
  return (
    <Notice title={t('overview.glass')}>
      <p>{t('overview.glass.words', { missing })}</p>
      <LinkButton href="/desk/roles" kind="quiet">
        {t('overview.glass.button')}
      </LinkButton>
    </Notice>
  );
}
