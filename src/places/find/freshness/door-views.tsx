import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { Entry } from './entry.ts';
import { EntryFields } from './entry-form.tsx';
import type { BehindLink } from './links.ts';

interface DoorProps {
  token: string;
  community: string;
  behind: readonly BehindLink[];
}

/** What an organisation finds behind its link: its own entries. */
export function DoorPage({ token, community, behind }: DoorProps) {
  const { t } = useWords();
  const ends = behind[0]?.endsAt ?? 0;
  return (
    <Sheet title={t('freshness.door.title')} lede={t('freshness.door.lead', { community, ends })}>
      <LinkList
        links={behind.map(({ service, name }) => ({
          href: `/m/${token}/${service}`,
          label: name,
          note: t('freshness.door.entry'),
        }))}
      />
    </Sheet>
  );
}

interface DoorEntryProps {
  token: string;
  community: string;
  service: string;
  entry: Entry;
  typed: Typed;
}

export function DoorEntryPage({ token, community, service, entry, typed }: DoorEntryProps) {
  const words = useWords();
  const { t } = words;
  const here = `/m/${token}/${service}`;
  return (
    <Sheet
      title={entry.text.name}
      windowTitle={t('freshness.door.title')}
      lede={t('freshness.door.reads', { community })}
      back={{ href: `/m/${token}`, label: t('freshness.door.back') }}
    >
      <FormErrors typed={typed} />
      <Stack gap={6}>
        <form method="post" action={`${here}/confirmation`}>
          <Button>{t('freshness.door.right')}</Button>
        </form>
        <Stitch />
        <p>{t('freshness.door.change')}</p>
        <form method="post" action={here}>
          <Stack gap={6}>
            <EntryFields entry={entry} typed={typed} />
            <Textarea
              name="words"
              label={t('freshness.door.words')}
              value={typedIn(typed, 'words')}
              error={errorIn(words, typed, 'words')}
              maxlength={1000}
            />
            <Button>{t('freshness.door.send')}</Button>
          </Stack>
        </form>
      </Stack>
    </Sheet>
  );
}

export function DoorThanksPage({ token }: { token: string }) {
  const { t } = useWords();
  return (
    <Sheet title={t('freshness.door.thanks')}>
      <p>{t('freshness.door.thanks.words')}</p>
      <LinkButton kind="quiet" href={`/m/${token}`}>
        {t('freshness.door.back')}
      </LinkButton>
    </Sheet>
  );
}

/** The same for a link that ended, was ended, or never was. */
export function NothingPage() {
  const { t } = useWords();
  return (
    <Sheet title={t('freshness.nothing')}>
      <p>{t('freshness.nothing.words')}</p>
      <LinkButton href="/find">{t('services.title')}</LinkButton>
    </Sheet>
  );
}
