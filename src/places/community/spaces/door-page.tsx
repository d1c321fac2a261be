import { useWords } from '../../../platform/words.tsx';
import { Button, LinkButton } from '../../../ui/button/button.tsx';
import { Cluster, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Prose } from '../../../ui/prose/prose.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { HoursPart, SpaceAudience } from './parts.tsx';
import { GuideList } from './guide-list.tsx';
import type { Guide, Space } from './queries.ts';
import type { Reading } from './reading-hours.ts';

export interface DoorProps {
  space: Space;
  guides: Guide[];
  reading: Reading;
  asked: boolean;
  /** Whether they may watch over it, and change what it is. */
  watches: boolean;
  changes: boolean;
}

/** What a space is, for whoever is not in it, or wants to know its rules. */
export function DoorPage(props: DoorProps) {
  const { space, guides, reading, asked } = props;
  const { t, say } = useWords();
  return (
    <Sheet
      title={space.name}
      windowTitle={t('spaces.title')}
      lede={space.about}
      back={{
        href: space.persona_id ? `/community/spaces/${space.id}` : '/community',
        label: space.persona_id ? t('spaces.back') : t('spaces.title'),
      }}
      above={<SpaceAudience space={space} />}
    >
      <Stack>
        {!space.persona_id && (
          <Notice kind="warm">
            <p>{say(`spaces.door.${asked ? 'asked' : space.visibility}`)}</p>
            {!asked && <Enter space={space} />}
          </Notice>
        )}
        {asked && <TakeBack space={space.id} />}
        {space.rules && (
          <Section title={t('spaces.rules')}>
            <Prose text={space.rules} level={3} />
          </Section>
        )}
        {guides.length > 0 && <GuideList guides={guides} />}
        <HoursPart reading={reading} />
        <Doings {...props} />
      </Stack>
    </Sheet>
  );
}

function Doings({ space, watches, changes }: DoorProps) {
  const { t } = useWords();
  const here = `/community/spaces/${space.id}`;
  return (
    <Cluster>
      {space.guide && (
        <LinkButton kind="quiet" href={`${here}/askings`}>
          {t('spaces.askings')}
        </LinkButton>
      )}
      {changes && (
        <LinkButton kind="quiet" icon="pencil" href={`${here}/settings`}>
          {t('spaces.change')}
        </LinkButton>
      )}
      {space.persona_id && watches && (
        <form method="post" action={`${here}/watch`}>
          <Button kind="quiet">{space.guide ? t('spaces.watch.stop') : t('spaces.watch')}</Button>
        </form>
      )}
      {space.persona_id && (
        <LinkButton kind="quiet" href={`${here}/leaving`}>
          {t('spaces.leave')}
        </LinkButton>
      )}
    </Cluster>
  );
}

function Enter({ space }: { space: Space }) {
  const { t } = useWords();
  return (
    <LinkButton href={`/community/spaces/${space.id}/membership`}>
      {space.visibility === 'approval' ? t('spaces.ask') : t('spaces.join')}
    </LinkButton>
  );
}

function TakeBack({ space }: { space: string }) {
  const { t } = useWords();
  return (
    <form method="post" action={`/community/spaces/${space}/asking/taking-back`}>
      <Button kind="quiet">{t('spaces.asking.take-back')}</Button>
    </form>
  );
}
