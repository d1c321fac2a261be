import type { Role } from '../../../platform/web/context.ts';
import { typedIn, type Typed } from '../../../platform/web/form.ts';
import { useWords } from '../../../platform/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { LinkList } from '../../../ui/link-list/link-list.tsx';
import { Select } from '../../../ui/select/select.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { errorIn, FormErrors, Sheet } from '../../door/frame/public.tsx';
import { allRoles } from './form.ts';
import type { Holder } from './queries.ts';

interface RolesProps {
  typed: Typed;
  role: Role | '';
  holders: Holder[];
  back: { href: string; label: string };
}

/** Who works here, by the name they work under; and the way to give somebody a role. */
export function RolesPage({ typed, role, holders, back }: RolesProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('roles.title')} lede={t('roles.lead')} back={back}>
      <FormErrors typed={typed} />
      <Card title={t('roles.search.title')}>
        <SearchForm typed={typed} />
      </Card>
      <Section title={t('roles.holders')}>
        <RoleFilter role={role} />
        {holders.length > 0 ? <Holders holders={holders} /> : <NobodyYet />}
      </Section>
    </Sheet>
  );
}

function SearchForm({ typed }: { typed: Typed }) {
  const words = useWords();
  const { t } = words;
  return (
    <form method="post" action="/desk/roles/search">
      <Stack gap={4}>
        <TextField
          name="name"
          label={t('roles.search.label')}
          hint={t('roles.search.hint')}
          value={typedIn(typed, 'name')}
          error={errorIn(words, typed, 'name')}
          spellcheck={false}
          autocomplete="off"
        />
        <Button>{t('roles.search.button')}</Button>
      </Stack>
    </form>
  );
}

function RoleFilter({ role }: { role: Role | '' }) {
  const { t, say } = useWords();
  const every = { value: '', label: t('roles.filter.every') };
  const options = allRoles.map((value) => ({ value, label: say(`roles.role.${value}`) }));
  return (
    <form method="get" action="/desk/roles">
      <Stack gap={2}>
        <Select name="role" label={t('roles.filter')} value={role} options={[every, ...options]} />
        <Button kind="quiet">{t('roles.filter.button')}</Button>
      </Stack>
    </form>
  );
}

function Holders({ holders }: { holders: Holder[] }) {
  const { t, say } = useWords();
  const links = holders.map(({ person, name, roles }) => ({
    href: `/desk/roles/${person}`,
    label: name || t('roles.unnamed'),
    note: roles.map((role) => say(`roles.role.${role}`)).join(' · '),
  }));
  return <LinkList links={links} />;
}

function NobodyYet() {
  const { t } = useWords();
  return (
    <EmptyState title={t('roles.nobody')} level={3}>
      <p>{t('roles.nobody.words')}</p>
    </EmptyState>
  );
}
