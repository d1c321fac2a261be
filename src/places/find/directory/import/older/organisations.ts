import { dateIn } from '../times.ts';
import { partsOf, said } from '../rows.ts';
import { type Adapter, firstSaid, made, older, record, saidOf } from './adapter.ts';

export const organisation: Adapter = (fields) => {
  const id = said(fields['id']);
  const is = {
    ...fields,
    website: firstSaid(fields, 'website', 'url'),
    year_incorporated: firstSaid(fields, 'year_incorporated') ?? yearOf(fields),
  };
  const funding = partsOf(fields['funding_sources']).map((source) =>
    made('funding', { organization_id: id, source }),
  );
  return {
    records: [
      record('organisation', is),
      ...funding,
      ...saidOf('organization', id, 'Accreditations', fields['accreditations']),
      ...saidOf('organization', id, 'Licences', fields['licenses']),
    ],
  };
};

function yearOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  const day = dateIn(said(fields['date_incorporated']) ?? '').value;
  return typeof day === 'string' ? day.slice(0, 4) : undefined;
}

export const programme: Adapter = (fields) => ({ records: [record('programme', fields)] });

/** A phone of version 1: a department, a country prefix, letters that are easier to keep in mind. */
export const phone: Adapter = (fields) => {
  const prefix = said(fields['country_prefix']);
  const number = said(fields['number']);
  const words = [
    said(fields['description']),
    said(fields['department']),
    said(fields['vanity_number']),
  ];
  const languages = partsOf(fields['language']).map((name) =>
    made('language', { phone_id: said(fields['id']), name }),
  );
  const is = {
    ...fields,
    number: prefix && number && !number.startsWith('+') ? `${prefix} ${number}` : fields['number'],
    type: firstSaid(fields, 'type', 'number_type'),
    description: words.filter((word) => word !== null).join(', ') || undefined,
  };
  return { records: [record('phone', is), ...languages] };
};

export const contact: Adapter = (fields) => ({ records: [record('contact', fields)] });

export const funding: Adapter = (fields) => ({
  records: [older('funding', { ...fields, source: firstSaid(fields, 'source', 'funding') })],
});
