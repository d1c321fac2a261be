import type { ComponentChildren } from 'preact';
import { useWords, type Words } from '../../../platform/words.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list/summary-list.tsx';
import { languageSaid } from './said.ts';
import type { CostSaid, ServiceSheet } from './sheet.ts';

/** What it costs, who it is for, in which languages: one fact a line, none that nobody said. */
export function Facts({ sheet }: { sheet: ServiceSheet }) {
  const words = useWords();
  return (
    <Section title={words.t('services.facts')}>
      <SummaryList rows={factsOf(words, sheet)} />
    </Section>
  );
}

export function factsOf(words: Words, sheet: ServiceSheet): SummaryRow[] {
  const { t, say } = words;
  const rows: [string, ComponentChildren][] = [
    [t('services.cost'), costSaid(words, sheet.cost)],
    [t('services.who'), sheet.who],
    [t('services.age'), agesSaid(words, sheet)],
    [t('services.languages'), sheet.languages.map((code) => languageSaid(words, code)).join(', ')],
    [t('services.interpreters'), sheet.interpreters],
    [t('services.faith'), sheet.faiths.map((faith) => known(say, 'faith', faith)).join(', ')],
    [
      t('services.culture'),
      sheet.cultures.map((culture) => known(say, 'culture', culture)).join(', '),
    ],
    [t('services.area'), sheet.areas.join(', ')],
    [t('services.run-by'), sheet.livedExperience ? t('directory.signal.livedExperience') : ''],
    [t('services.how-it-works'), sheet.remote ? t('services.remote') : ''],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ key, value: <bdi>{value}</bdi> }));
}

/** A name of our list in the reader's words; any other as it stands in the directory. */
function known(say: Words['say'], kind: string, name: string): string {
  try {
    return say(`directory.${kind}.${name}`);
  } catch {
    return name;
  }
}

export function costSaid(words: Words, { free, words: own, options }: CostSaid): string {
  if (free) return words.t('services.free');
  const amounts = options.map(({ name, amount, currency }) =>
    [name, amount === 0 ? words.t('services.free') : moneySaid(words, amount, currency)]
      .filter(Boolean)
      .join(': '),
  );
  const said = [own, ...amounts.filter((amount) => !own.includes(amount))]
    .filter(Boolean)
    .join('. ');
  return said.replaceAll('..', '.') || words.t('services.cost.unknown');
}

function moneySaid({ lang }: Words, amount: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return String(amount);
  const whole = Number.isInteger(amount) ? 0 : 2;
  const format = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole,
  });
  return format.format(amount);
}

function agesSaid({ t }: Words, { ages: { least, most } }: ServiceSheet): string {
  if (least !== null && most !== null) return t('services.ages.between', { least, most });
  if (least !== null) return least > 0 ? t('services.ages.from', { least }) : '';
  return most === null ? '' : t('services.ages.to', { most });
}
