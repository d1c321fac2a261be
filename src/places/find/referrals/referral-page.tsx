import { useWords, type Words } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import { Account } from './account.tsx';
import { linkShows } from './moves.ts';
import { PassedOn } from './passed-on.tsx';
import type { Referral } from './queries.ts';
import { turnOf } from './rules.ts';
import type { Sight } from './sight.ts';
import { TurnCard } from './turn-card.tsx';

/** One referral: where it stands, what to do, every word that goes, and what happened. */
export function ReferralPage(sight: Sight) {
  const words = useWords();
  const { t } = words;
  const { referral, steps, mine, typed } = sight;
  const { letter, state } = referral;
  const gone = state !== 'draft';
  return (
    <Sheet
      title={letter.service}
      windowTitle={t('referrals.title')}
      lede={stateInWords(words, referral)}
      back={{ href: '/find/referrals', label: t('referrals.back') }}
    >
      <FormErrors typed={typed} />
      <SeenBy {...sight} />
      {gone && <TurnCard {...sight} />}
      <Section title={gone ? t('referrals.words.gone') : t('referrals.words.title')}>
        <PassedOn letter={letter} />
      </Section>
      {!gone && <TurnCard {...sight} />}
      {gone && (
        <Section title={t('referrals.steps.title')}>
          <Account steps={steps} />
        </Section>
      )}
      {mine && gone && linkShows(state) && <OwnWays {...sight} />}
    </Sheet>
  );
}

/** What its member can do at any time while it is on its way. */
function OwnWays({ referral, name, ends }: Sight) {
  const { t } = useWords();
  const at = `/find/referrals/${referral.id}`;
  return (
    <Stack gap={4}>
      <LinkList
        links={[
          { href: `${at}/note`, label: t('referrals.told') },
          { href: `${at}/outcome`, label: t('referrals.outcome.early') },
          { href: `${at}/withdrawal`, label: t('referrals.withdraw') },
        ]}
      />
      {ends && <p>{t('referrals.link.ends', { day: ends })}</p>}
      {name && (
        <form method="post" action={`${at}/following-end`}>
          <Button kind="quiet">{t('referrals.follow.end', { name })}</Button>
        </form>
      )}
    </Stack>
  );
}

/** Where it stands, in one sentence that its member and who follows it may both read. */
export function stateInWords({ t, say }: Words, { state, channel }: Sight['referral']): string {
  if (state === 'sent' && channel === 'paper') return t('referrals.state.sent.paper');
  return say(`referrals.state.${state}`);
}

/** For lists: what is asked of the one who reads stands before where it stands. */
export function turnInWords(words: Words, referral: Referral): string {
  const asked = referral.state === 'taking' && turnOf(referral) === 'member';
  return asked ? words.t('referrals.asked.title') : stateInWords(words, referral);
}

function SeenBy({ referral, mine, name }: Sight) {
  const { t } = useWords();
  const { state, letter } = referral;
  const organisation = letter.organisation || t('referrals.they');
  if (!mine) return <Audience kind="circle">{t('referrals.seen.following', { name })}</Audience>;
  if (state === 'draft') return <Audience kind="me">{t('referrals.seen.draft')}</Audience>;
  if (!linkShows(state))
    return (
      <Audience kind={name && state !== 'withdrawn' ? 'circle' : 'me'}>
        {name && state !== 'withdrawn'
          ? t('referrals.seen.over.follower', { name })
          : t('referrals.seen.over')}
      </Audience>
    );
  const way = referral.channel === 'paper' ? 'referrals.seen.paper' : 'referrals.seen.member';
  const followed =
    referral.channel === 'paper' ? 'referrals.seen.paper.follower' : 'referrals.seen.follower';
  return (
    <Audience kind="circle">
      {name ? t(followed, { organisation, name }) : t(way, { organisation })}
    </Audience>
  );
}
