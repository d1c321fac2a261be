import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { PersonaPatch } from '../../door/people/public.tsx';
import type { Space } from '../spaces/public.ts';
import type { ContentNote } from './form.ts';
import type { Met, NoteRule } from './near.ts';
import type { Said } from './queries.ts';
import { OpenLink } from './open-link.tsx';
import { SaidCard } from './said-card.tsx';

interface PersonaInSpaceProps {
  space: Space;
  met: Met;
  written: Said[];
  rules: ReadonlyMap<ContentNote, NoteRule>;
}

/** Somebody in this space, and nowhere else: what they said here, and how to keep apart from them. */
export function PersonaInSpacePage({ space, met, written, rules }: PersonaInSpaceProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={met.name}
      windowTitle={t('posts.window')}
      lede={t('posts.persona.lead', { space: space.name })}
      back={{ href: `/community/spaces/${space.id}`, label: space.name }}
      above={<PersonaPatch persona={met} size="large" />}
    >
      <Stack>
        {space.persona_id && <Apart space={space.id} met={met} />}
        <Section title={t('posts.persona.said')}>
          {written.length === 0 && <p>{t('posts.persona.nothing')}</p>}
          <Stack gap={4}>
            {written.map((said) => (
              <SaidCard said={said} rules={rules} titled>
                <OpenLink said={said} />
              </SaidCard>
            ))}
          </Stack>
        </Section>
      </Stack>
    </Sheet>
  );
}

function Apart({ space, met }: { space: string; met: Met }) {
  const { t, say } = useWords();
  const ways = met.how ? (['none'] as const) : (['mute', 'block'] as const);
  return (
    <Section title={t('posts.apart.title')}>
      {met.how && <p>{say(`posts.apart.${met.how}`)}</p>}
      <form method="post" action={`/community/spaces/${space}/people/${met.id}/apart`}>
        <Stack gap={4}>
          {ways.map((how) => (
            <Stack gap={2}>
              <p>{say(`posts.apart.${how}.means`)}</p>
              <Button kind="quiet" name="how" value={how}>
                {say(`posts.apart.${how}.button`)}
              </Button>
            </Stack>
          ))}
        </Stack>
      </form>
    </Section>
  );
}
