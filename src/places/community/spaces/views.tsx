import { useWords } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Space } from './queries.ts';

/** The way into talking: my spaces, what else there is, and what others found. */
export function CommunityPage({ spaces, makes }: { spaces: Space[]; makes: boolean }) {
  const { t } = useWords();
  const mine = spaces.filter(({ persona_id }) => persona_id !== null);
  const others = spaces.filter(({ persona_id }) => persona_id === null);
  return (
    <Sheet title={t('spaces.title')} lede={t('spaces.lead')}>
      <Stack gap={10}>
        <Ways />
        <Section title={t('spaces.mine')}>
          {mine.length > 0 ? <SpaceList spaces={mine} /> : <NoSpaceYet />}
        </Section>
        {others.length > 0 && (
          <Section title={t('spaces.others')}>
            <SpaceList spaces={others} />
          </Section>
        )}
        <Cluster>
          <LinkButton kind="quiet" icon="key" href="/community/invitations">
            {t('spaces.invited')}
          </LinkButton>
          {makes && (
            <LinkButton kind="quiet" icon="plus" href="/community/spaces/new">
              {t('spaces.make')}
            </LinkButton>
          )}
        </Cluster>
      </Stack>
    </Sheet>
  );
}

/** Search, strategies and what is one's own lie beside the spaces. */
function Ways() {
  const { t } = useWords();
  return (
    <Cluster>
      <LinkButton kind="quiet" icon="search" href="/community/search">
        {t('spaces.search')}
      </LinkButton>
      <LinkButton kind="quiet" icon="heart" href="/community/strategies">
        {t('spaces.strategies')}
      </LinkButton>
      <LinkButton kind="quiet" icon="pencil" href="/community/mine">
        {t('spaces.written')}
      </LinkButton>
    </Cluster>
  );
}

function NoSpaceYet() {
  const { t } = useWords();
  return (
    <EmptyState title={t('spaces.mine.none.title')} level={3}>
      <p>{t('spaces.mine.none')}</p>
    </EmptyState>
  );
}

function SpaceList({ spaces }: { spaces: Space[] }) {
  const { say } = useWords();
  return (
    <LinkList
      links={spaces.map(({ id, name, about, visibility, theme }) => ({
        href: `/community/spaces/${id}`,
        label: name,
        note: about,
        end: (
          <Cluster>
            <Tag>{say(`spaces.theme.${theme}`)}</Tag>
            <Tag kind={visibility === 'open' ? 'teal' : 'plain'}>
              {say(`spaces.visibility.${visibility}`)}
            </Tag>
          </Cluster>
        ),
      }))}
    />
  );
}
