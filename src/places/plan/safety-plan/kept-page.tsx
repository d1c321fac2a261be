import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Stack, Stitch } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Sheet } from '../../door/frame/public.tsx';
import { Pin, Says } from './pin-fields.tsx';

/** Anybody's page, without a word of anybody: the device itself opens what it keeps. */
export function KeptPlanPage() {
  const { t } = useWords();
  return (
    <Sheet
      title={t('safety-plan.open.title')}
      windowTitle={t('safety-plan.open.window')}
      back={{ href: '/help', label: t('safety-plan.open.back') }}
    >
      <kith-open-plan>
        <p data-say="script">{t('safety-plan.open.script')}</p>
        <Says says={['none', 'wrong', 'gone']} />
        <form hidden>
          <Stack gap={4}>
            <Pin name="open" />
            <p class="hint">{t('safety-plan.open.ten')}</p>
            <Button>{t('safety-plan.open.button')}</Button>
          </Stack>
        </form>
        <article class="stack stack-6" hidden />
        <div data-forget hidden>
          <Stack gap={4}>
            <Stitch />
            <Button kind="quiet" type="button">
              {t('safety-plan.open.forget')}
            </Button>
          </Stack>
        </div>
      </kith-open-plan>
    </Sheet>
  );
}

/** On Help now, for the device that keeps a plan; hidden on every other. */
export function KeptPlanLink() {
  const { t } = useWords();
  return (
    <kith-kept-plan hidden>
      <Card title={t('safety-plan.open.title')}>
        <LinkList links={[{ href: '/plan/safety/kept', label: t('safety-plan.open.link') }]} />
      </Card>
    </kith-kept-plan>
  );
}
