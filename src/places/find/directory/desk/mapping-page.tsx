import { typedIn, type Typed } from '../../../../platform/web/form.ts';
import { useWords } from '../../../../platform/words.tsx';
import { Button, ButtonRow } from '../../../../ui/button/button.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { Select } from '../../../../ui/select/select.tsx';
import { errorIn, FormErrors, Sheet } from '../../../door/frame/public.tsx';
import { targets } from '../import/spreadsheet-targets.ts';
import { fieldOf, type Proposed } from './mapping.ts';

/** What each column of a plain spreadsheet means, looked over by a person before anything is read. */
export function MappingPage({ typed, done, columns, proposal }: Proposed & { typed: Typed }) {
  const words = useWords();
  const { t } = words;
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
          {columns.map(({ heading, examples }, at) => (
            <Select
              name={fieldOf(at)}
              label={heading}
              hint={
                examples.length > 0
                  ? t('directory.desk.mapping.examples', { examples: shortened(examples) })
                  : t('directory.desk.mapping.empty')
              }
              options={options}
              value={typedIn(typed, fieldOf(at), proposal[heading] ?? '')}
              error={errorIn(words, typed, fieldOf(at))}
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

const shortened = (examples: readonly string[]): string =>
  examples.map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)).join(' · ');
