import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { CONTENT_NOTES, type ContentNote } from './form.ts';
import type { KeptApart, NoteRule } from './near.ts';

interface NotesPageProps {
  rules: ReadonlyMap<ContentNote, NoteRule>;
  apart: KeptApart[];
}

const RULES = ['fold', 'show', 'leave_out'] as const;

/** What one would rather not read, and whom one keeps apart from. Nobody else knows. */
export function NotesPage({ rules, apart }: NotesPageProps) {
  const { t, say } = useWords();
  const options = RULES.map((value) => ({ value, label: say(`posts.rule.${value}`) }));
  return (
    <Sheet
      title={t('posts.rules')}
      lede={t('posts.rules.lead')}
      back={{ href: '/community/mine', label: t('posts.back') }}
    >
      <Stack gap={10}>
        <form method="post" action="/community/notes">
          <Stack>
            {CONTENT_NOTES.map((note) => (
              <Select
                name={note}
                label={say(`posts.note.${note}`)}
                value={rules.get(note) ?? 'fold'}
                options={options}
              />
            ))}
            <Button>{t('posts.save')}</Button>
          </Stack>
        </form>
        <Section title={t('posts.apart.title')}>
          {apart.length === 0 && <p>{t('posts.apart.none')}</p>}
          <LinkList
            links={apart.map(({ other_id, space_id, name, how }) => ({
              href: `/community/spaces/${space_id}/people/${other_id}`,
              label: name,
              note: say(`posts.apart.${how}`),
            }))}
          />
        </Section>
      </Stack>
    </Sheet>
  );
}
