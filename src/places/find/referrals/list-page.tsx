import { useWords, type Words } from '../../../platform/words.tsx';
import { LinkButton } from '../../../ui/button/button.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { linkShows } from './moves.ts';
import type { Proposal } from './proposals.ts';
import type { Referral } from './queries.ts';
import { turnInWords } from './referral-page.tsx';
import { turnOf } from './rules.ts';

interface ListProps {
  referrals: Referral[];
  suggested: Proposal[];
  mine: Proposal[];
  followed: { id: string; member: string }[];
  /** What the one who asks calls people, by their ids. */
  names: ReadonlyMap<string, string>;
}

/** My referrals by whose turn it is, what was suggested to me, and what I suggested. */
export function ListPage(props: ListProps) {
  const words = useWords();
  const { t } = words;
  const { referrals } = props;
  const turn = referrals.filter((one) => ['member', 'caller'].includes(turnOf(one)));
  const going = referrals.filter((one) => !turn.includes(one) && linkShows(one.state));
  const over = referrals.filter((one) => !turn.includes(one) && !linkShows(one.state));
  const nothing = referrals.length === 0 && props.suggested.length === 0;
  return (
    <Sheet
      title={t('referrals.title')}
      lede={t('referrals.list.lead')}
      back={{ href: '/find', label: t('referrals.find') }}
    >
      {nothing && <NothingYet />}
      <Listed
        title={t('referrals.turn.title')}
        links={turn.map((one) => linkTo(words, one, true))}
      />
      <Suggested {...props} />
      <Listed title={t('referrals.going.title')} links={going.map((one) => linkTo(words, one))} />
      <Listed title={t('referrals.over.title')} links={over.map((one) => linkTo(words, one))} />
      <ForOthers {...props} />
    </Sheet>
  );
}

function Listed({ title, links }: { title: string; links: ReturnType<typeof linkTo>[] }) {
  if (links.length === 0) return null;
  return (
    <Section title={title}>
      <LinkList links={links} />
    </Section>
  );
}

const linkTo = (words: Words, referral: Referral, turn = false) => ({
  href: `/find/referrals/${referral.id}`,
  label: referral.letter.service,
  note: turnInWords(words, referral),
  end: turn ? <Tag kind="warm">{words.t('referrals.tag.turn')}</Tag> : undefined,
});

function NothingYet() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('referrals.none.title')}
      step={<LinkButton href="/find">{t('referrals.find')}</LinkButton>}
    >
      <p>{t('referrals.none')}</p>
    </EmptyState>
  );
}

function Suggested({ suggested, names }: ListProps) {
  const { t } = useWords();
  const links = suggested.map(({ id, letter, supporter }) => ({
    href: `/find/referrals/suggestions/${id}`,
    label: letter.service,
    note: t('referrals.suggested.note', {
      name: names.get(supporter) ?? t('referrals.suggested.someone'),
    }),
    end: <Tag kind="warm">{t('referrals.tag.turn')}</Tag>,
  }));
  return <Listed title={t('referrals.suggested.title')} links={links} />;
}

function ForOthers({ mine, followed, names }: ListProps) {
  const { t } = useWords();
  const nameOf = (person: string) => names.get(person) ?? t('referrals.suggested.someone');
  const suggestions = mine.map(({ id, letter, member }) => ({
    href: `/find/referrals/suggestions/${id}`,
    label: letter.service,
    note: t('referrals.mine.note', { name: nameOf(member) }),
    end: undefined,
  }));
  const follows = followed.map(({ id, member }) => ({
    href: `/find/referrals/${id}`,
    label: t('referrals.followed.link', { name: nameOf(member) }),
    note: t('referrals.followed.note', { name: nameOf(member) }),
    end: undefined,
  }));
  return (
    <>
      <Listed title={t('referrals.mine.title')} links={suggestions} />
      <Listed title={t('referrals.followed.title')} links={follows} />
    </>
  );
}
