import { useWords } from '../../../platform/words.tsx';
import { Columns, Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Steps } from '../../../ui/steps/steps.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { Facts } from './fact-views.tsx';
import { PlacesSection } from './place-views.tsx';
import { ReachButtons } from './reach-views.tsx';
import { OpenTag, WeekSection } from './hours-views.tsx';
import { OwnActions } from './action-views.tsx';
import { CheckedLine } from './checked-line.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { stepsOf } from './what-happens.ts';
import type { ServicePageProps } from './service-props.ts';
import type { ServiceSheet } from './sheet.ts';

/** All about one service, what one may do first. */
export function ServicePage(props: ServicePageProps) {
  const { sheet } = props;
  const { t } = useWords();
  return (
    <Sheet
      title={sheet.name}
      windowTitle={t('services.title')}
      back={{ href: '/find', label: t('services.title') }}
      above={<OpenTag opening={props.opening} />}
      lede={<WhoseService sheet={sheet} />}
    >
      <Stack gap={6}>
        <Warnings sheet={sheet} />
        <ReachButtons sheet={sheet} />
        <Columns uneven>
          <Stack gap={10}>
            <About sheet={sheet} />
            <WhatHappens sheet={sheet} />
            <PlacesSection sheet={sheet} country={props.country} towns={props.towns} />
          </Stack>
          <Stack gap={10}>
            <WeekSection sheet={sheet} week={props.week} today={props.today} />
            <Facts sheet={sheet} />
          </Stack>
        </Columns>
        <OwnActions {...props} />
        <CheckedLine sheet={sheet} today={props.today} />
      </Stack>
    </Sheet>
  );
}

function WhoseService({ sheet: { organisation, otherName } }: { sheet: ServiceSheet }) {
  const { t } = useWords();
  return (
    <>
      {otherName && <>{t('services.other-name', { name: otherName })} </>}
      {organisation && <a href={`/find/organisations/${organisation.id}`}>{organisation.name}</a>}
    </>
  );
}

function Warnings({ sheet }: { sheet: ServiceSheet }) {
  const { t } = useWords();
  return (
    <>
      {!sheet.running && (
        <Notice title={t('services.over')} icon="warn">
          {t('services.over.words')}
        </Notice>
      )}
      {sheet.alert && <Notice icon="warn">{sheet.alert}</Notice>}
    </>
  );
}

function About({ sheet }: { sheet: ServiceSheet }) {
  const { t } = useWords();
  if (sheet.about === '') return null;
  return (
    <Section title={t('services.about')}>
      <Paragraphs text={sheet.about} />
    </Section>
  );
}

/** From the first call to the first visit: what is not known is not made up. */
function WhatHappens({ sheet }: { sheet: ServiceSheet }) {
  const words = useWords();
  const { t } = words;
  return (
    <Section title={t('services.happens')}>
      <Steps
        steps={stepsOf(words, sheet).map(({ title, text }) => ({
          title,
          children: text ? <p>{text}</p> : undefined,
        }))}
      />
      {sheet.bring.length > 0 && (
        <>
          <h3>{t('services.bring')}</h3>
          <ul>
            {sheet.bring.map((document) => (
              <li>{document}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
