import { typedIn } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Textarea } from '../../../ui/textarea/textarea.tsx';
import { namesInWords } from '../../circle/consents/public.ts';
import { errorIn } from '../../door/frame/public.tsx';
import type { DayPageProps } from './day-page-props.ts';

type NoteProps = Pick<DayPageProps, 'day' | 'note' | 'noteSeenBy' | 'shared' | 'typed'>;

/** A private word about the day. Where script runs, this device alone reads it for danger, and sends nothing. */
export function NoteField({ day, note, noteSeenBy, shared, typed }: NoteProps) {
  const words = useWords();
  const { t } = words;
  const who =
    noteSeenBy.length === 0
      ? t('check-ins.note.me')
      : t('check-ins.note.circle', {
          people: namesInWords(
            words,
            noteSeenBy.map(({ tie }) => tie),
          ),
        });
  return (
    <kith-read-here>
      <Textarea
        name="note"
        label={t('check-ins.note.label')}
        hint={`${who} ${t('check-ins.note.nobody')}`}
        error={errorIn(words, typed, 'note')}
        value={typedIn(typed, 'note', note)}
        maxlength={4000}
        draft={shared ? undefined : `check-in ${day}`}
      />
      <p class="hint" data-reads hidden>
        {t('check-ins.note.reads')}
      </p>
      <noscript>
        <p class="hint">{t('check-ins.note.unread')}</p>
      </noscript>
      <div data-care hidden>
        <Notice kind="care" title={t('check-ins.care.title')}>
          <p>{t('check-ins.care')}</p>
          <p>
            <a href="/help">{t('check-ins.care.help')}</a>
          </p>
        </Notice>
      </div>
    </kith-read-here>
  );
}
