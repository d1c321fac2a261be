import { typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Button, ButtonRow } from '../../../../ui/button/button.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { errorIn, FormErrors, Sheet } from '../../../door/frame/public.tsx';
import { targets } from '../import/spreadsheet-targets.ts';
import type { Column } from './looking.ts';
import { fieldOf, type Proposed } from './mapping.ts';

/** What each column of a plain spreadsheet means, looked over by a person before anything is read. */
export function MappingPage({ typed, done, columns, proposal }: Proposed & { typed: Typed }) {
  const { t } = useWords();
  const options = [
    { value: '', label: t('directory.target.none') },
    ...targets.map((target) => ({ value: target, label: t(`directory.target.${target}`) })),
  ];
  return (
    <Sheet
      title={t('directory.desk.mapping.title')}
      lede={t('directory.desk.mapping.lead', { file: done.file_name })}
      back={{ href: '/desk/directory', label: t('directory.desk.title') }}
    >
      <FormErrors typed={typed} />
      <form method="post" action={`/desk/directory/imports/${done.id}/mapping`}>
        <Stack gap={4}>
          {columns.map((column, at) => (
            <ColumnSelect
              {...{ column, at, typed, options }}
              usual={proposal[column.heading] ?? ''}
            />
          ))}
          <ButtonRow>
            <Button>{t('directory.desk.mapping.go')}</Button>
            <Button kind="quiet" formaction={`/desk/directory/imports/${done.id}/dropping`}>
              {t('directory.desk.mapping.drop')}
            </Button>
          </ButtonRow>
        </Stack>
      </form>
    </Sheet>
  );
}

interface ColumnProps {
  column: Column;
  at: number;
  typed: Typed;
  options: { value: string; label: string }[];
  usual: string;
}

function ColumnSelect({ column: { heading, examples }, at, typed, options, usual }: ColumnProps) {
  const words = useWords();
  const hint =
    examples.length > 0
      ? words.t('directory.desk.mapping.examples', { examples: shortened(examples) })
      : words.t('directory.desk.mapping.empty');
  return (
    <Select
      name={fieldOf(at)}
      label={heading}
      hint={hint}
      options={options}
      value={typedIn(typed, fieldOf(at), usual)}
      error={errorIn(words, typed, fieldOf(at))}
    />
  );
}

const shortened = (examples: readonly string[]): string =>
  examples.map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)).join(' · ');
