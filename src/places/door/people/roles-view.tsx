import { useWords } from '../../../platform/words.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import type { MyRole } from './queries.ts';

/** What you do here: each role, what it is for, and since when. */
export function RolesPart({ roles }: { roles: MyRole[] }) {
  const { t, say } = useWords();
  return (
    <Section title={t('people.roles.title')} id="roles">
      <p>{roles.length === 0 ? t('people.roles.none') : t('people.roles.lead')}</p>
      {roles.length > 0 && (
        <SummaryList
          rows={roles.map(({ role, given_at, until }) => ({
            key: say(`people.role.${role}`),
            value: (
              <>
                <p>{say(`people.role.${role}.does`)}</p>
                <p class="hint">
                  {until
                    ? t('people.role.until', { from: given_at, until })
                    : t('people.role.since', { from: given_at })}
                </p>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
