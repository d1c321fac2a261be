import type { VNode } from 'preact';
import type { Community } from '../../../platform/web/context.ts';
import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card, Cards } from '../../../ui/card/card.tsx';
import { Columns, Section, Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Sheet } from '../frame/public.tsx';
import { namedDays, stretches, type Hours } from '../setup/public.ts';
import type { Square } from './queries.ts';
import { Quilt } from './quilt-view.tsx';

interface HomeProps {
  community: Community;
  cards: VNode[];
  squares: Square[];
  hours: Hours[];
  /** Until when the community is closed, while it is. */
  closed: Date | undefined;
  places: string[];
}

/** What a visitor sees of this community before anybody asks anything of them. */
export function HomePage({ community, cards, squares, hours, closed, places }: HomeProps) {
  const { t } = useWords();
  return (
    <>
      <Quilt squares={squares} />
      <Sheet
        title={community.name}
        lede={community.about || t('home.lead', { place: community.place })}
      >
        <Ways joining={community.joining} />
        {cards.length > 0 && (
          <Section title={t('home.on')}>
            <Cards>{cards}</Cards>
          </Section>
        )}
        <Stitch />
        <Columns uneven>
          <Section title={t('home.how')}>
            <HowItIs />
          </Section>
          <Stack gap={10}>
            <Section title={t('home.look')}>
              <Looks places={places} />
            </Section>
            <WhoIsHere {...{ hours, closed }} />
          </Stack>
        </Columns>
      </Sheet>
    </>
  );
}

function Ways({ joining }: Pick<Community, 'joining'>) {
  const { t } = useWords();
  return (
    <Stack gap={2}>
      <ButtonRow>
        <LinkButton href="/join">{t('home.join')}</LinkButton>
        <LinkButton href="/sign-in" kind="quiet">
          {t('home.sign-in')}
        </LinkButton>
      </ButtonRow>
      <p class="hint">{t('home.join.note', { joining })}</p>
    </Stack>
  );
}

const ways = ['name', 'yours', 'pace', 'person'] as const;

function HowItIs() {
  const { t } = useWords();
  return (
    <Cards>
      {ways.map((way) => (
        <Card key={way} title={t(`home.how.${way}`)} level={3}>
          <p>{t(`home.how.${way}.words`)}</p>
        </Card>
      ))}
    </Cards>
  );
}

/** What anybody may look at without an account. */
function Looks({ places }: { places: string[] }) {
  const { t } = useWords();
  const open = (['find', 'meet', 'learn', 'stories'] as const).filter((name) =>
    places.includes(`/${name}`),
  );
  const links = [
    { href: '/help', label: t('home.look.help'), note: t('home.look.help.words') },
    ...open.map((name) => ({
      href: `/${name}`,
      label: t(`home.look.${name}`),
      note: t(`home.look.${name}.words`),
    })),
    { href: '/house-rules', label: t('home.rules.title'), note: t('home.rules.words') },
    { href: '/promises', label: t('home.promises.title'), note: t('home.promises.words') },
  ];
  return <LinkList links={links} />;
}

function WhoIsHere({ hours, closed }: Pick<HomeProps, 'hours' | 'closed'>) {
  const { t, lang } = useWords();
  return (
    <Section title={t('home.hours')}>
      {closed && <Notice icon="clock">{t('home.closed', { at: closed })}</Notice>}
      {hours.length === 0 && <p>{t('home.hours.none')}</p>}
      {hours.length > 0 && (
        <ul>
          {stretches(hours).map((stretch) => (
            <li key={stretch.first}>
              {t('home.hours.days', { ...stretch, ...namedDays(stretch, lang) })}
            </li>
          ))}
        </ul>
      )}
      <p>{t('home.hours.else')}</p>
    </Section>
  );
}
