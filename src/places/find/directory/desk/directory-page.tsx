import { chosenIn, typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/checkboxes/checkboxes.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { FileField } from '../../../../ui/file-field/file-field.tsx';
import { Section, Stack } from '../../../../ui/layout/layout.tsx';
import { LinkList } from '../../../../ui/link-list/link-list.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import { TextField } from '../../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../../door/frame/public.tsx';
import type { DirectoryImport } from '../intake/kept-report.ts';
import type { DirectorySource } from '../intake/sources.ts';
import { newSource } from './form.ts';
import { TakeOut } from './take-out.tsx';
import type { Figures } from './queries.ts';

interface DirectoryPageProps {
  typed: Typed;
  sums: Figures;
  sources: DirectorySource[];
  imports: DirectoryImport[];
}

/** Where the list of services is brought in and taken out. */
export function DirectoryPage({ typed, sums, sources, imports }: DirectoryPageProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('directory.desk.title')}
      lede={sums.services === 0 ? t('directory.desk.lead') : t('directory.desk.sums', { ...sums })}
      back={{ href: '/desk', label: t('directory.desk.back') }}
    >
      <Stack>
        <FormErrors typed={typed} />
        {sums.hidden > 0 && (
          <Notice icon="lock">{t('directory.desk.hidden', { places: sums.hidden })}</Notice>
        )}
        <Section title={t('directory.desk.bring')}>
          <BringForm typed={typed} sources={sources} />
        </Section>
        {imports.length > 0 && (
          <Section title={t('directory.desk.imports')}>
            <LinkList links={imports.map(useImportLink)} />
          </Section>
        )}
        {sums.services > 0 && <TakeOut />}
      </Stack>
    </Sheet>
  );
}

function BringForm({ typed, sources }: Pick<DirectoryPageProps, 'typed' | 'sources'>) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/desk/directory/imports" enctype="multipart/form-data">
      <Stack gap={4}>
        <FileField
          name="list"
          label={t('directory.desk.list')}
          hint={t('directory.desk.list.hint')}
          accept=".zip,.csv,.tsv,.json,.ndjson"
          multiple
          error={errorIn(words, typed, 'list')}
        />
        <SourceFields {...{ typed, sources }} />
        <Details summary={t('directory.desk.more')} open={chosenIn(typed, 'whole').length > 0}>
          <Stack gap={4}>
            <Checkbox
              name="whole"
              label={t('directory.desk.whole')}
              hint={t('directory.desk.whole.hint')}
              checked={chosenIn(typed, 'whole').includes('yes')}
            />
            <Checkbox
              name="licence"
              label={t('directory.desk.licence')}
              hint={t('directory.desk.licence.hint')}
              checked={chosenIn(typed, 'licence').includes('yes')}
            />
          </Stack>
        </Details>
        <Button>{t('directory.desk.bring.now')}</Button>
      </Stack>
    </form>
  );
}

function SourceFields({ typed, sources }: Pick<DirectoryPageProps, 'typed' | 'sources'>) {
  const words = useWords();
  const { t } = words;
  const known = sources.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {known.length > 0 && (
        <Select
          name="source"
          label={t('directory.desk.source')}
          hint={t('directory.desk.source.hint')}
          options={[
            { value: '', label: t('directory.desk.source.one') },
            ...known,
            { value: newSource, label: t('directory.desk.source.new') },
          ]}
          value={typedIn(typed, 'source')}
          error={errorIn(words, typed, 'source')}
        />
      )}
      <TextField
        name="source-name"
        label={t('directory.desk.source-name')}
        hint={t('directory.desk.source-name.hint')}
        value={typedIn(typed, 'source-name')}
        error={errorIn(words, typed, 'source-name')}
      />
    </>
  );
}

function useImportLink({ id, state, source, file_name, asked_at }: DirectoryImport) {
  const { t } = useWords();
  return {
    href: `/desk/directory/imports/${id}`,
    label: t('directory.desk.import.of', { source, at: asked_at }),
    note: file_name,
    end: <Tag kind={kinds[state] ?? 'plain'}>{t(`directory.desk.state.${state}`)}</Tag>,
  };
}

const kinds: Partial<Record<DirectoryImport['state'], 'teal' | 'warm'>> = {
  done: 'teal',
  mapping: 'warm',
  failed: 'warm',
};
