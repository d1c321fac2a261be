import type { Typed } from '../../../platform/web/form.ts';
import { typedIn } from '../../../platform/web/form.ts';
import { useWords, type MessageKey } from '../../../platform/words.tsx';
import { Button, ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../frame/public.tsx';

interface ErasingProps {
  typed: Typed;
  goes: MessageKey[];
  stays: MessageKey[];
  backupsUntil: Date;
  slowHours: number;
  proven: boolean;
}

export function ErasingPage(props: ErasingProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('erasing.title')}
      lede={t('erasing.lead')}
      back={{ href: '/you/privacy', label: t('erasing.back') }}
    >
      <FormErrors typed={props.typed} />
      <Stack>
        <Notice kind="warm" title={t('erasing.export.title')}>
          <p>{t('erasing.export.words')}</p>
          <a href="/you/exports">{t('erasing.export.link')}</a>
        </Notice>
        <WhatHappens {...props} />
        <EraseForm {...props} />
      </Stack>
    </Sheet>
  );
}

function WhatHappens({ goes, stays, backupsUntil, slowHours }: ErasingProps) {
  const { t } = useWords();
  return (
    <>
      <Section title={t('erasing.goes')}>
        <p>{t('erasing.goes.words')}</p>
        <Titles keys={goes} />
      </Section>
      <Section title={t('erasing.stays')}>
        <p>{stays.length === 0 ? t('erasing.stays.nothing') : t('erasing.stays.words')}</p>
        <Titles keys={stays} />
      </Section>
      <Section title={t('erasing.knows')}>
        <p>{t('erasing.knows.words')}</p>
        <p>{t('erasing.backups', { day: backupsUntil })}</p>
      </Section>
      {slowHours > 0 && (
        <Notice icon="clock" title={t('erasing.slow.title')}>
          {t('erasing.slow.words', { hours: slowHours })}
        </Notice>
      )}
    </>
  );
}

function Titles({ keys }: { keys: MessageKey[] }) {
  const { say } = useWords();
  if (keys.length === 0) return null;
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
}

function EraseForm({ typed, proven, slowHours }: ErasingProps) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/you/erasure">
      <Stack gap={4}>
        {!proven && <Proof typed={typed} />}
        <Checkbox name="sure" label={t('erasing.sure')} error={errorIn(words, typed, 'sure')} />
        <ButtonRow>
          <Button kind="danger">
            {slowHours > 0 ? t('erasing.button.later') : t('erasing.button')}
          </Button>
          <LinkButton kind="quiet" href="/you/privacy">
            {t('erasing.no')}
          </LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}

function Proof({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p>{t('erasing.proof')}</p>
      <a href="/sign-in/again?then=%2Fyou%2Ferasure">{t('erasing.proof.other')}</a>
      <TextField
        name="name"
        label={t('erasing.proof.name')}
        autocomplete="username"
        spellcheck={false}
        value={typedIn(typed, 'name')}
        error={errorIn(words, typed, 'name')}
      />
      <TextField
        name="password"
        type="password"
        label={t('erasing.proof.password')}
        autocomplete="current-password"
      />
    </>
  );
}

export function ErasedPage() {
  const { t } = useWords();
  return (
    <Sheet title={t('erasing.done.title')}>
      <p>{t('erasing.done.words')}</p>
      <LinkButton href="/help" kind="quiet">
        {t('erasing.done.help')}
      </LinkButton>
    </Sheet>
  );
}
