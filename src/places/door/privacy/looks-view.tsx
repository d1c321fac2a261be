import { useWords, type MessageKey, type Words } from '../../../platform/words.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { Sheet } from '../frame/public.tsx';
import type { NameOf } from '../people/public.tsx';
import type { Look } from './queries.ts';

interface LooksProps {
  looks: Look[];
  nameOf: NameOf;
  names: Record<string, MessageKey>;
}

export function LooksPage({ page, more, ...shown }: LooksProps & { page: number; more: boolean }) {
  const { t } = useWords();
  const to = (number: number, label: string) => ({ href: `/you/looks?page=${number}`, label });
  return (
    <Sheet
      title={t('privacy.looks.title')}
      lede={t('privacy.looks.lead')}
      back={{ href: '/you/privacy', label: t('privacy.title') }}
    >
      <Stack>
        {shown.looks.length === 0 ? (
          <EmptyState title={t('privacy.looks.none.title')}>{t('privacy.looks.none')}</EmptyState>
        ) : (
          <LookList {...shown} />
        )}
        {(page > 1 || more) && (
          <Pagination
            label={t('privacy.looks.pages')}
            previous={page > 1 ? to(page - 1, t('privacy.looks.newer')) : undefined}
            next={more ? to(page + 1, t('privacy.looks.older')) : undefined}
          />
        )}
      </Stack>
    </Sheet>
  );
}

/** Who, what, when and why: one line a look. */
export function LookList({ looks, nameOf, names }: LooksProps) {
  const words = useWords();
  return (
    <ul class="link-list">
      {looks.map((look) => (
        <li class="link-row" key={look.id}>
          <div class="link-main">
            <strong>
              {words.t('privacy.look', {
                who: nameOf(look.by_person_id),
                part: partName(words, names, look.part),
              })}
            </strong>
            <p class="link-note">{words.t('privacy.look.when', { at: look.looked_at })}</p>
            <Why look={look} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Why({ look }: { look: Look }) {
  const { t } = useWords();
  if (look.why === '') return null;
  if (look.why.startsWith('glass ')) return <a href="/you/glass">{t('privacy.look.glass')}</a>;
  return (
    <p>
      {look.why === 'alert' ? t('privacy.look.alert') : t('privacy.look.why', { why: look.why })}
    </p>
  );
}

const partName = ({ say }: Words, names: Record<string, MessageKey>, part: string): string =>
  say(names[part] ?? 'privacy.look.part');
