import { useWords } from '../../../platform/words.tsx';
import { Select } from '../../../ui/select/select.tsx';

/** How a person made sure of it. */
export function HowField({ id }: { id?: string }) {
  const { t } = useWords();
  const options = [
    { value: 'called', label: t('crisis-lines.how.called') },
    { value: 'texted', label: t('crisis-lines.how.texted') },
    { value: 'chatted', label: t('crisis-lines.how.chatted') },
    { value: 'official_page', label: t('crisis-lines.how.official') },
  ];
  return (
    <Select name="how" label={t('crisis-lines.how')} options={options} {...(id ? { id } : {})} />
  );
}
