import { useWords } from '../../../platform/words.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Section, Stack } from '../../../ui/layout/layout.tsx';
import { Locator } from '../../../ui/locator/locator.tsx';
import { stepIn } from './distance-said.ts';
import { distanceIn } from './said.ts';
import type { ServiceSheet, SheetPlace } from './sheet.ts';

interface PlacesProps {
  sheet: ServiceSheet;
  country: string;
  towns: readonly { label: string; latitude: number; longitude: number }[];
}

/** Where it is and how to get there. Without an address they say on the phone where to come: a hidden place looks the same. */
export function PlacesSection({ sheet, country, towns }: PlacesProps) {
  const { t } = useWords();
  return (
    <Section title={t('services.places')}>
      {sheet.places.length === 0 && (
        <p>{sheet.remote ? t('services.places.remote') : t('services.places.none')}</p>
      )}
      <Stack gap={4}>
        {sheet.places.map((place, at) => (
          <PlaceCard place={place} number={sheet.places.length > 1 ? at + 1 : undefined} />
        ))}
        <PlaceMap sheet={sheet} country={country} towns={towns} />
      </Stack>
    </Section>
  );
}

function PlaceCard({ place, number }: { place: SheetPlace; number: number | undefined }) {
  const { t } = useWords();
  const title = place.name || place.street || place.city;
  const lines = [place.street, place.city, place.postcode].filter(
    (line) => line !== '' && line !== title,
  );
  return (
    <Card level={3} title={number ? `${number}. ${title}` : title}>
      {lines.length > 0 && (
        <p>
          <bdi>{lines.join(', ')}</bdi>
        </p>
      )}
      {place.transport && <p dir="auto">{place.transport}</p>}
      <p>
        <strong>{t('services.access')}</strong>{' '}
        {place.access.length > 0 ? place.access.join('. ') : t('services.access.unknown')}
      </p>
    </Card>
  );
}

function PlaceMap({ sheet, country, towns }: PlacesProps) {
  const words = useWords();
  const { t } = words;
  const places = sheet.places.flatMap(({ point }, at) =>
    point ? [{ ...point, number: at + 1 }] : [],
  );
  const [first] = places;
  if (!first) return null;
  const around = towns.slice(0, 3).map(({ latitude, longitude }) => ({ latitude, longitude }));
  return (
    <Locator
      label={t('services.map.one', { name: sheet.name })}
      places={places}
      around={around}
      names={towns}
      step={stepIn(country)}
      caption={(metres) =>
        t('services.map.caption.plain', { distance: distanceIn(words, metres, country) })
      }
    />
  );
}
