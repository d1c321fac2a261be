import type { Role } from '../../../platform/web/context.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx';
import { PickedDate } from '../../../ui/date-field/date-field.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { allRoles } from './form.ts';
import type { HeldRole } from './queries.ts';

interface PersonProps {
  person: string;
  name: string;
  roles: HeldRole[];
  typed: Typed;
  today: string;
  myself: boolean;
  /** Only an administrator makes an administrator. */
  givesAll: boolean;
}

/** One person's roles, and nothing else of them. */
export function PersonPage({ name, roles, myself, ...form }: PersonProps) {
  const { t } = useWords();
  const back = { href: '/desk/roles', label: t('roles.title') };
  return (
    <Sheet
      title={name || t('roles.unnamed')}
      windowTitle={t('roles.title')}
      lede={t('roles.person.lead')}
      back={back}
    >
      <FormErrors typed={form.typed} />
      <Section title={t('roles.person.held')}>
        {roles.length > 0 ? <Held person={form.person} roles={roles} /> : <NoRole />}
      </Section>
      <Section title={t('roles.give.title')}>
        {myself ? <Notice>{t('roles.give.self')}</Notice> : <GiveForm {...form} />}
      </Section>
    </Sheet>
  );
}

function Held({ person, roles }: { person: string; roles: HeldRole[] }) {
  const { t, say } = useWords();
  const rows = roles.map(({ role, until }) => ({
    key: say(`roles.role.${role}`),
    value: (
      <Stack gap={2}>
        <span>{until ? t('roles.person.until', { day: until }) : t('roles.person.no-end')}</span>
        <TakeForm person={person} role={role} />
      </Stack>
    ),
  }));
  return <SummaryList rows={rows} />;
}

function TakeForm({ person, role }: { person: string; role: Role }) {
  const { t, say } = useWords();
  return (
    <form method="post" action={`/desk/roles/${person}/end`}>
      <input type="hidden" name="role" value={role} />
      <Button kind="quiet">
        {t('roles.take.button')}
        <span class="away"> {say(`roles.role.${role}`)}</span>
      </Button>
    </form>
  );
}

function NoRole() {
  const { t } = useWords();
  return (
    <EmptyState title={t('roles.person.none')} level={3}>
      <p>{t('roles.person.none.words')}</p>
    </EmptyState>
  );
}

function GiveForm({
  person,
  typed,
  today,
  givesAll,
}: Omit<PersonProps, 'name' | 'roles' | 'myself'>) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action={`/desk/roles/${person}`}>
      <Stack>
        <RoleChoice typed={typed} givesAll={givesAll} />
        <PickedDate
          name="until"
          label={t('roles.give.until')}
          hint={t('roles.give.until.hint')}
          min={today}
          value={typedIn(typed, 'until')}
          error={errorIn(words, typed, 'until')}
        />
        <Button>{t('roles.give.button')}</Button>
      </Stack>
    </form>
  );
}

function RoleChoice({ typed, givesAll }: Pick<PersonProps, 'typed' | 'givesAll'>) {
  const words = useWords();
  const { t, say } = words;
  const roles = allRoles.filter((role) => givesAll || role !== 'administrator');
  const choices = [...(['volunteer', 'staff'] as const), ...roles].map((value) => ({
    value,
    label: say(`roles.role.${value}`),
    hint: say(`roles.role.${value}.hint`),
    more: value === 'safeguarding_lead' && (
      <Checkbox
        name="trained"
        label={t('roles.give.trained')}
        checked={typedIn(typed, 'trained') === 'yes'}
        error={errorIn(words, typed, 'trained')}
      />
    ),
  }));
  return (
    <Radios
      name="role"
      legend={t('roles.give.legend')}
      choices={choices}
      value={typedIn(typed, 'role')}
      error={errorIn(words, typed, 'role')}
    />
  );
}
