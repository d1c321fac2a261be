import type { Words } from '../../../platform/words.tsx';
import type { ServiceSheet } from './sheet.ts';

interface StepSaid {
  readonly title: string;
  readonly text: string;
}

/** What somebody does first, what they may say, what comes then: from what the service says of itself. */
export function stepsOf({ t }: Words, sheet: ServiceSheet): StepSaid[] {
  const voice = sheet.phones.some(({ kind }) => kind === 'voice');
  const write = !voice && sheet.email !== '';
  const comes = !voice && !write;
  const first = comes
    ? t('services.happens.come')
    : voice
      ? t('services.happens.call')
      : t('services.happens.write');
  return [
    { title: first, text: sheet.how },
    { title: t('services.happens.say'), text: comes ? '' : t('services.happens.say.words') },
    { title: t('services.happens.ask'), text: askedFor(t, sheet) },
    { title: t('services.happens.then'), text: waitSaid(t, sheet) },
  ].filter(({ text }, at) => at === 0 || text !== '');
}

function askedFor(t: Words['t'], { interpreters }: ServiceSheet): string {
  return [t('services.happens.ask.words'), interpreters].filter(Boolean).join(' ');
}

function waitSaid(t: Words['t'], { wait, takesNew }: ServiceSheet): string {
  const room =
    takesNew === null ? '' : takesNew ? t('services.takes-new') : t('services.takes-nobody');
  return [room, wait && t('services.wait', { wait })].filter(Boolean).join(' ');
}
