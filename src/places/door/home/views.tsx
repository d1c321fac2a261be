import type { Community } from '../../../platform/web/context.ts';
import { useWords } from '../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Card, Cards } from '../../../ui/card/card.tsx';
import { Sheet } from '../frame/public.tsx';

/** What a visitor sees of this community before anybody asks anything of them. */
export function HomePage({ community }: { community: Community }) {
  const { t } = useWords();
  return (
    <Sheet
      title={community.name}
      lede={community.about || t('home.lead', { place: community.place })}
    >
      <ButtonRow>
        <LinkButton href="/join">{t('home.join')}</LinkButton>
        <LinkButton href="/sign-in" kind="quiet">
          {t('home.sign-in')}
        </LinkButton>
      </ButtonRow>
      <Cards>
        <Card title={t('home.help.title')} href="/help">
          {t('home.help.words')}
        </Card>
        <Card title={t('home.rules.title')} href="/house-rules">
          {t('home.rules.words')}
        </Card>
      </Cards>
    </Sheet>
  );
}
