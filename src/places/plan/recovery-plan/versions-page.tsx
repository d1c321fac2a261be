import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { Compare } from '../../../ui/compare/compare.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Pair, Stack } from '../../../ui/layout/layout.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import type { Version } from './queries.ts';
import { differences } from './rules.ts';
import type { Section } from './section.ts';

interface VersionsPageProps {
  section: Section;
  /** Newest first. */
  versions: Version[];
  older: Version;
  newer: Version;
}

/** A section as it was beside how it is. Only the member ever sees what it was. */
export function VersionsPage({ section, versions, older, newer }: VersionsPageProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t(`recovery-plan.section.${section}`)}
      windowTitle={t('recovery-plan.window')}
      lede={t('recovery-plan.versions.lead', { count: versions.length })}
      back={{ href: '/plan/recovery', label: t('recovery-plan.title') }}
      above={<Audience kind="me">{t('recovery-plan.versions.audience')}</Audience>}
    >
      <Stack gap={10}>
        {versions.length > 2 && <Choose {...{ section, versions, older, newer }} />}
        <SideBySide older={older} newer={newer} />
        <Return section={section} older={older} />
      </Stack>
    </Sheet>
  );
}

function Choose({ section, versions, older, newer }: VersionsPageProps) {
  const { t } = useWords();
  const options = versions.map(({ number, savedAt: day }) => ({
    value: String(number),
    label: t('recovery-plan.version', { number, day }),
  }));
  return (
    <form method="get" action={`/plan/recovery/${section}/versions`}>
      <Stack gap={4}>
        <Pair>
          <Select
            name="older"
            label={t('recovery-plan.versions.older')}
            value={String(older.number)}
            options={options.slice(1)}
          />
          <Select
            name="newer"
            label={t('recovery-plan.versions.newer')}
            value={String(newer.number)}
            options={options.slice(0, -1)}
          />
        </Pair>
        <ButtonRow>
          <Button kind="quiet">{t('recovery-plan.versions.compare')}</Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}

function SideBySide({ older, newer }: Pick<VersionsPageProps, 'older' | 'newer'>) {
  const { t } = useWords();
  const head = ({ number, savedAt: day }: Version) => t('recovery-plan.version', { number, day });
  return (
    <Compare
      caption={t('recovery-plan.versions.caption')}
      older={head(older)}
      newer={head(newer)}
      goneLabel={t('recovery-plan.versions.gone')}
      newLabel={t('recovery-plan.versions.new')}
      lines={differences(older.lines, newer.lines)}
    />
  );
}

function Return({ section, older: { number } }: Pick<VersionsPageProps, 'section' | 'older'>) {
  const { t } = useWords();
  const address = `/plan/recovery/${section}/versions/${number}`;
  return (
    <Stack gap={4}>
      <form method="post" action={`${address}/return`}>
        <Button>{t('recovery-plan.versions.return', { number })}</Button>
      </form>
      <p class="hint">{t('recovery-plan.versions.return.means')}</p>
      <Details summary={t('recovery-plan.versions.delete', { number })}>
        <p>{t('recovery-plan.versions.delete.means')}</p>
        <form method="post" action={`${address}/removal`}>
          <Button kind="danger">{t('recovery-plan.versions.delete', { number })}</Button>
        </form>
      </Details>
    </Stack>
  );
}
