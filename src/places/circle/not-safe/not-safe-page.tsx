import type { VNode } from 'preact';
import { useWords } from '../../../platform/words.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Flash } from '../../../ui/flash/flash.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import {
  EmergencyCard,
  LineCard,
  type CrisisLine,
  type EmergencyNumber,
} from '../../find/crisis-lines/public.ts';
import { isNewCause, type Press } from './queries.ts';

interface Said {
  press: Press | undefined;
  /** When somebody is on call; undefined where on call is closed. */
  opensAt: Date | undefined;
  /** Whether somebody is on call now. */
  answered: boolean;
  /** My agreements that listen. */
  hearing: { id: string; name: string }[];
}

interface NotSafeProps extends Said {
  emergency: EmergencyNumber | undefined;
  lines: CrisisLine[];
  own: VNode[];
  done: string | undefined;
}

const FIRST_LINES = 3;

/** Help before all else; then who would be told, or what became of it. */
export function NotSafePage({ emergency, lines, own, done, ...said }: NotSafeProps) {
  const { t } = useWords();
  const { press } = said;
  return (
    <Sheet
      title={press ? t('not-safe.said.title') : t('not-safe.title')}
      windowTitle={t('not-safe.window')}
      lede={press ? undefined : t('not-safe.lead')}
      back={{ href: '/today', label: t('not-safe.back') }}
    >
      <Stack>
        {done === 'safe' && !press && <Flash text={t('not-safe.done')} />}
        {press && <WhatBecame {...said} press={press} />}
        {emergency && <EmergencyCard emergency={emergency} />}
        {!press && <PressCard {...said} />}
        {lines.length === 0 && <Notice kind="care">{t('not-safe.no-lines')}</Notice>}
        {lines.length > 0 && (
          <Section title={t('not-safe.lines')}>
            <Stack gap={4}>
              {lines.slice(0, FIRST_LINES).map((line) => (
                <LineCard key={line.id} line={line} />
              ))}
              <p>
                <a href="/help">{t('not-safe.more-lines')}</a>
              </p>
            </Stack>
          </Section>
        )}
        {own}
      </Stack>
    </Sheet>
  );
}

/** Before: who reads it and when. Where nobody would, there is nothing to press. */
function PressCard(said: Said) {
  const { t } = useWords();
  const { opensAt, hearing } = said;
  const heard = opensAt !== undefined || hearing.length > 0;
  return (
    <Card title={heard ? t('not-safe.press.title') : t('not-safe.nobody.title')}>
      <WhoReads {...said} />
      <Hearing hearing={hearing} />
      {heard && (
        <form method="post" action="/circle/not-safe">
          <Button kind="danger">{t('not-safe.press')}</Button>
        </form>
      )}
    </Card>
  );
}

function WhoReads({ opensAt, answered, hearing }: Said) {
  const { t } = useWords();
  if (answered) return <p>{t('not-safe.reads.now')}</p>;
  if (opensAt) return <p>{t('not-safe.reads.later', { at: opensAt })}</p>;
  return <p>{hearing.length > 0 ? t('not-safe.reads.agreements') : t('not-safe.reads.nobody')}</p>;
}

function Hearing({ hearing }: Pick<Said, 'hearing'>) {
  const { t } = useWords();
  if (hearing.length === 0) return null;
  return (
    <>
      <p>{t('not-safe.hearing', { count: hearing.length })}</p>
      <LinkList
        links={hearing.map(({ id, name }) => ({ href: `/circle/agreements/${id}`, label: name }))}
      />
    </>
  );
}

/** After: only what is true, and the way back. */
function WhatBecame({ press, opensAt, hearing }: Said & { press: Press }) {
  const { t } = useWords();
  return (
    <Card sewn title={t('not-safe.became.title')} above={t('not-safe.at', { at: press.at })}>
      <BecameWords state={press.state} opensAt={opensAt} />
      {press.alert && (
        <p>
          <a href={`/you/alerts/${press.alert}`}>
            {t(press.state === 'held' ? 'not-safe.talk' : 'not-safe.became.link')}
          </a>
        </p>
      )}
      <Hearing hearing={hearing} />
      <form method="post" action="/circle/not-safe/safe">
        <ButtonRow>
          <Button kind="quiet">{t('not-safe.safe')}</Button>
          {isNewCause(press, opensAt) && (
            <Button kind="danger" formaction="/circle/not-safe">
              {t('not-safe.again')}
            </Button>
          )}
        </ButtonRow>
      </form>
      <p class="hint">
        {press.state && press.state !== 'closed'
          ? t('not-safe.safe.means.told')
          : t('not-safe.safe.means')}
      </p>
    </Card>
  );
}

/** The state of an alert in the words of who waits for it. */
export function BecameWords({ state, opensAt }: Pick<Press, 'state'> & Pick<Said, 'opensAt'>) {
  const { t, say } = useWords();
  if (state === 'waiting' && opensAt) return <p>{t('not-safe.state.waiting', { at: opensAt })}</p>;
  return <p>{say(`not-safe.state.${state ?? 'nobody'}`)}</p>;
}
