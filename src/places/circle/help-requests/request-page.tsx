import { useWords } from '../../../platform/words.tsx';
import { Audience } from '../../../ui/audience/audience.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { FormErrors, Sheet } from '../../door/frame/public.tsx';
import type { HelpRequest } from './queries.ts';
import type { RequestPageProps } from './request-page-props.ts';
import { SlotCard } from './slot-card.tsx';

/** One request: what, when, roughly where; the address only for who claimed a time. */
export function RequestPage(props: RequestPageProps) {
  const { request, mine, typed } = props;
  const { t, say } = useWords();
  return (
    <Sheet
      title={request.errand}
      windowTitle={t('help-requests.title')}
      back={{ href: '/circle/help', label: t('help-requests.title') }}
      above={<Audience kind="circle">{say(`help-requests.seen.${request.audience}`)}</Audience>}
    >
      <FormErrors typed={typed} />
      {request.calledOff && <p>{t('help-requests.called-off')}</p>}
      <Facts request={request} />
      <Section title={t('help-requests.times')}>
        <Stack>
          {request.slots.map((slot) => (
            <SlotCard {...props} slot={slot} />
          ))}
        </Stack>
      </Section>
      {mine && !request.calledOff && <CallOff request={request.id} />}
    </Sheet>
  );
}

function Facts({ request }: { request: HelpRequest }) {
  const { t, say } = useWords();
  const { kind, called, area, address } = request;
  return (
    <SummaryList
      rows={[
        { key: t('help-requests.kind'), value: say(`help-requests.kind.${kind}`) },
        { key: t('help-requests.for'), value: called },
        { key: t('help-requests.area'), value: area },
        { key: t('help-requests.address'), value: address ?? t('help-requests.address.later') },
      ]}
    />
  );
}

function CallOff({ request }: { request: string }) {
  const { t } = useWords();
  return (
    <Details summary={t('help-requests.call-off')}>
      <p>{t('help-requests.call-off.means')}</p>
      <form method="post" action={`/circle/help/${request}/calling-off`}>
        <Button kind="danger">{t('help-requests.call-off')}</Button>
      </form>
    </Details>
  );
}
