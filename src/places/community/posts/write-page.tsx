import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { SpaceAudience, WhoReads, type Reading, type Space } from '../spaces/public.ts';
import { CheckPart } from './check-part.tsx';
import { KindField, NeedsField } from './about-fields.tsx';
import { NotesField } from './reply-form.tsx';
import type { Check } from './writing.ts';

export interface WritePageProps {
  space: Space;
  typed: Typed;
  reading: Reading;
  /** Why a person reads it first, if one does. */
  first: '' | 'first' | 'young';
  check?: Check | undefined;
  /** The post or reply that is being changed. */
  changing?: { id: string; reply: boolean } | undefined;
  languages: string[];
  draft: boolean;
}

/** A new post, or one's own words changed. */
export function WritePage(props: WritePageProps) {
  const { space, typed, check, changing } = props;
  const { t } = useWords();
  const here = `/community/spaces/${space.id}`;
  return (
    <Sheet
      title={changing ? t('posts.change') : t('posts.write')}
      windowTitle={t('posts.window')}
      back={
        changing
          ? { href: `/community/posts/${changing.id}/mine`, label: t('posts.back') }
          : { href: here, label: space.name }
      }
      above={<SpaceAudience space={space} />}
    >
      <FormErrors typed={typed} />
      <form
        method="post"
        data-turbo-action="replace"
        action={changing ? `/community/posts/${changing.id}/change` : `${here}/posts`}
      >
        <Stack>
          <Beforehand {...props} />
          <Fields {...props} />
          <Button>
            {check ? t('posts.send.anyway') : changing ? t('posts.save') : t('posts.send')}
          </Button>
        </Stack>
      </form>
    </Sheet>
  );
}

/** What the check found, or who will read it and when. */
function Beforehand({ check, reading, first }: WritePageProps) {
  const { say } = useWords();
  if (check) return <CheckPart check={check} />;
  return (
    <>
      {first && <p>{say(`posts.check.held.${first}`)}</p>}
      <WhoReads reading={reading} />
    </>
  );
}

function Fields({ typed, changing, space, draft, languages }: WritePageProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      {!changing && <KindField typed={typed} />}
      {!changing?.reply && (
        <TextField
          name="title"
          label={t('posts.title.label')}
          error={errorIn(words, typed, 'title')}
          value={typedIn(typed, 'title')}
          maxlength={120}
        />
      )}
      <Textarea
        name="body"
        label={t('posts.body.label')}
        hint={t('posts.body.hint')}
        error={errorIn(words, typed, 'body')}
        value={typedIn(typed, 'body')}
        rows={6}
        draft={draft && !changing ? `post-${space.id}` : undefined}
      />
      <NotesField typed={typed} />
      {!changing?.reply && <NeedsField typed={typed} />}
      {!changing && languages.length > 1 && <Language typed={typed} languages={languages} />}
    </>
  );
}

function Language({ typed, languages }: { typed: Typed; languages: string[] }) {
  const { t, lang } = useWords();
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return (
    <Select
      name="language"
      label={t('posts.language.label')}
      hint={t('posts.language.read')}
      value={typedIn(typed, 'language', lang)}
      options={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
    />
  );
}
