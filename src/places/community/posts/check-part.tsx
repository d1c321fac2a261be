import { useWords } from '../../../platform/words.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { ButtonRow, LinkButton } from '../../../ui/button/button.tsx';
import { Quote } from '../../../ui/quote/quote.tsx';
import { WhoReads } from '../spaces/public.ts';
import type { Check } from './writing.ts';

/** Before it is sent: which sentence could hurt a reader, why, and other words. The person decides. */
export function CheckPart({ check }: { check: Check }) {
  const { t, say } = useWords();
  return (
    <Notice kind="care" title={t('posts.check.title')} takesFocus>
      <p>{t('posts.check.lead')}</p>
      <input type="hidden" name="sure" value="yes" />
      {check.wordings.map(({ why, instead }, at) => (
        <>
          <input type="hidden" name="shown" value={check.sentences[at]} />
          <Quote text={check.sentences[at] ?? ''} />
          <p>{say(why)}</p>
          <p>{say(instead)}</p>
        </>
      ))}
      {check.heldFor && <p>{say(`posts.check.held.${check.heldFor}`)}</p>}
      {check.heldFor && <WhoReads reading={check.reading} />}
      <ButtonRow>
        <LinkButton kind="quiet" icon="pencil" href="#body">
          {t('posts.check.change')}
        </LinkButton>
        {check.read.level !== 'green' && (
          <LinkButton kind="quiet" icon="help" href="/help">
            {t('posts.care.help')}
          </LinkButton>
        )}
      </ButtonRow>
    </Notice>
  );
}
