import type { ContactCard } from './contact-card.ts';
import type { ServiceSheet } from './sheet.ts';

/** A service as a contact; under a name of one's own choosing only its numbers are in it. */
export function contactOf(sheet: ServiceSheet, chosen: string): ContactCard {
  const name = chosen.replaceAll(/\p{C}/gu, '').trim().slice(0, 80) || sheet.name;
  const { phones } = sheet;
  if (name !== sheet.name) return { ...nothing, name, phones };
  const [place] = sheet.places;
  return {
    name,
    phones,
    organisation: sheet.organisation?.name ?? '',
    email: sheet.email,
    url: sheet.url,
    street: place?.street ?? '',
    city: place?.city ?? '',
    postcode: place?.postcode ?? '',
    note: sheet.hoursInWords.join('\n'),
  };
}

const nothing = {
  organisation: '',
  email: '',
  url: '',
  street: '',
  city: '',
  postcode: '',
  note: '',
};
