import { useWords } from '../../../../platform/words.tsx';
import { ButtonRow, LinkButton } from '../../../../ui/button/button.tsx';
import { Section, Stack } from '../../../../ui/layout/layout.tsx';

/** The whole directory as files that other programs read. */
export function TakeOut() {
  const { t } = useWords();
  return (
    <Section title={t('directory.desk.out')}>
      <Stack gap={4}>
        <p>{t('directory.desk.out.lead')}</p>
        <ButtonRow>
          <LinkButton kind="quiet" icon="download" href="/desk/directory/export.zip">
            {t('directory.desk.out.zip')}
          </LinkButton>
          <LinkButton kind="quiet" icon="download" href="/desk/directory/export.json">
            {t('directory.desk.out.json')}
          </LinkButton>
        </ButtonRow>
      </Stack>
    </Section>
  );
}
