import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { MyAgreement } from './queries.ts';
import { templates } from './templates.ts';

interface ListPageProps {
  agreements: MyAgreement[];
  done: string | undefined;
}

/** What I agreed with myself, and three first sentences. */
export function ListPage({ agreements, done }: ListPageProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('agreements.title')}
      lede={t('agreements.lead')}
      back={{ href: '/circle', label: t('agreements.back.circle') }}
      above={<Audience kind="me">{t('agreements.audience')}</Audience>}
    >
      {done === 'discarded' && <Flash text={t('agreements.done.discarded')} />}
      {agreements.length > 0 ? (
        <Section title={t('agreements.mine.title')}>
          <Mine agreements={agreements} />
        </Section>
      ) : (
        <EmptyState title={t('agreements.none.title')}>
          <p>{t('agreements.none')}</p>
        </EmptyState>
      )}
      <Section title={t('agreements.start.title')}>
        <Starts />
      </Section>
    </Sheet>
  );
}

function Mine({ agreements }: Pick<ListPageProps, 'agreements'>) {
  const { t, say } = useWords();
  const links = agreements.map(({ id, name, state, draft, acted }) => ({
    href: state === 'draft' ? `/circle/agreements/${id}/draft` : `/circle/agreements/${id}`,
    label: name,
    note: state === 'draft' ? undefined : t('agreements.note', { acted }),
    end: (
      <Tag kind={state === 'standing' ? 'teal' : state === 'draft' || draft ? 'warm' : 'plain'}>
        {draft && state !== 'draft'
          ? t('agreements.state.change')
          : say(`agreements.state.${state}`)}
      </Tag>
    ),
  }));
  return <LinkList links={links} />;
}

function Starts() {
  const { t, say } = useWords();
  const sentences = templates.map(({ id, sentence }) => ({
    href: `/circle/agreements/new/${id}`,
    label: say(`agreements.template.${id}.name`),
    note: say(sentence, { people: t('agreements.start.someone') }),
  }));
  const own = {
    href: '/circle/agreements/new/own',
    label: t('agreements.start.own'),
    note: t('agreements.start.own.note'),
  };
  return <LinkList links={[...sentences, own]} />;
}
