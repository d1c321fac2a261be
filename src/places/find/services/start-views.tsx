import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Patch } from '../../../ui/patch/patch.tsx';
import { Tiles } from '../../../ui/tiles/tiles.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { addressOf, askedIn } from './asked.ts';
import { SearchForm } from './search-form.tsx';
import { startNames, starts, type Start } from './starts.ts';

interface StartPageProps {
  country: string;
  /** Services that are running. */
  count: number;
  signedIn: boolean;
}

/** Where somebody begins: their own words, or a few doors for who has none. */
export function StartPage({ country, count, signedIn }: StartPageProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('services.title')} lede={t('services.lead')}>
      <Stack gap={10}>
        <SearchForm asked={nothing} country={country} />
        <Section title={t('services.starts')}>
          <p>{t('services.starts.words')}</p>
          <Doors />
        </Section>
        <DangerNotice />
        {signedIn && (
          <LinkList
            links={[
              { href: '/find/kept', label: t('services.kept'), note: t('services.kept.words') },
              {
                href: '/find/referrals',
                label: t('referrals.title'),
                note: t('referrals.find.note'),
              },
            ]}
          />
        )}
        <Section title={t('services.list.title')}>
          <p>
            {t('services.count', { count })} {t('services.list')}
          </p>
        </Section>
      </Stack>
    </Sheet>
  );
}

const nothing = askedIn(new URLSearchParams());

const cloths = {
  home: ['lagoon', 'sky'],
  money: ['forest', 'mint'],
  mind: ['plum', 'lilac'],
  danger: ['indigo', 'marigold'],
  drink: ['cocoa', 'peach'],
  company: ['berry', 'linen'],
  family: ['forest', 'marigold'],
  body: ['lagoon', 'mint'],
  work: ['indigo', 'sky'],
  rights: ['cocoa', 'linen'],
} as const satisfies Record<Start, readonly [string, string]>;

function Doors() {
  const { t } = useWords();
  const tiles = startNames.map((name) => ({
    href: `/find/start/${name}`,
    label: t(`services.start.${name}`),
    note: t(`services.start.${name}.note`),
    picture: <Patch seed={`find ${name}`} fabrics={cloths[name]} />,
  }));
  return <Tiles tiles={tiles} />;
}

export function DangerNotice() {
  const { t } = useWords();
  return (
    <Notice kind="care" title={t('services.danger.title')}>
      <p>{t('services.danger')}</p>
      <ButtonRow>
        <LinkButton href="/help" kind="danger">
          {t('services.danger.button')}
        </LinkButton>
      </ButtonRow>
    </Notice>
  );
}

/** The needs behind one door, as somebody would say them. */
export function NeedsPage({ start }: { start: Start }) {
  const { t } = useWords();
  const links = starts[start].map((need) => ({
    href: addressOf({ ...nothing, need }),
    label: t(`services.need.${need}`),
    note: t(`directory.need.${need}`),
  }));
  return (
    <Sheet
      title={t(`services.start.${start}`)}
      windowTitle={t('services.title')}
      lede={t('services.start.lead')}
      back={{ href: '/find', label: t('services.title') }}
    >
      <Stack gap={6}>
        {start === 'danger' && <DangerNotice />}
        <LinkList links={links} />
        <p>
          <a href="/find">{t('services.start.other')}</a>
        </p>
      </Stack>
    </Sheet>
  );
}
