import { useWords } from '../../../platform/words.tsx';
import { Section } from '../../../ui/layout/layout.tsx';
import { Locator } from '../../../ui/locator/locator.tsx';
import type { FoundServices } from '../directory/public.ts';
import { stepIn } from './distance-said.ts';
import { distanceIn } from './said.ts';

interface ResultsMapProps {
  found: FoundServices;
  country: string;
  towns: readonly { label: string; latitude: number; longitude: number }[];
}

/** The nearest place of each service in the list, under its number. */
export function ResultsMap({ found, country, towns }: ResultsMapProps) {
  const words = useWords();
  const { t } = words;
  const first = (found.page - 1) * found.perPage + 1;
  const places = found.services.flatMap(({ places: of }, at) => {
    const point = of.find((place) => place.point !== null)?.point;
    return point ? [{ ...point, number: first + at }] : [];
  });
  if (places.length === 0) return <div />;
  const here = found.near && { ...found.near.point, label: found.near.name ?? '' };
  const place = here?.label ?? '';
  const count = places.length;
  const near = here !== null && place !== '';
  return (
    <Section title={t('services.map.title')} id="map">
      <Locator
        label={near ? t('services.map.near', { count, place }) : t('services.map', { count })}
        places={places}
        {...(here ? { here } : {})}
        names={towns.filter(({ label }) => label !== place)}
        step={stepIn(country)}
        caption={(metres) => {
          const distance = distanceIn(words, metres, country);
          return near
            ? t('services.map.caption', { distance, place })
            : t('services.map.caption.plain', { distance });
        }}
      />
    </Section>
  );
}
