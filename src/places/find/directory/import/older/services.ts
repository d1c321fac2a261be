import { languagesIn } from '../../languages.ts';
import { partsOf, type RawFields, type RawRecord, said } from '../rows.ts';
import { type Adapter, allSaid, type Context, firstSaid, made, record, saidOf } from './adapter.ts';

/** A service of any version. Version 1 keeps in cells what version 3 keeps in tables of their own. */
export const service: Adapter = (fields, context) => {
  const id = said(fields['id']);
  const is = {
    ...fields,
    organization_id: said(fields['organization_id']) ?? organisationOf(fields, context),
    url: firstSaid(fields, 'url', 'website'),
    eligibility_description: allSaid(fields, 'eligibility_description', 'audience', 'eligibility'),
    interpretation_services: interpretation(fields),
    ...fees(fields),
  };
  return {
    records: [
      record('service', is),
      ...placeOf(id, fields),
      ...languagesOf('service_id', id, fields['languages']),
      ...listed(id, fields),
      ...described(id, fields),
    ],
  };
};

function organisationOf(
  fields: RawFields,
  { organisationOfLocation }: Context,
): string | undefined {
  return organisationOfLocation.get(said(fields['location_id']) ?? '');
}

const olderColumns = ['location_id', 'eligibility', 'audience', 'website', 'keywords'];

/** Version 1 has one column for fees, which version 3 keeps only for the sake of old readers. */
function fees(fields: RawFields): RawFields {
  const isOlder = olderColumns.some((name) => name in fields) && !('fees_description' in fields);
  return isOlder ? { fees: undefined, fees_description: fields['fees'] } : {};
}

/** What a cell of languages says beyond their names: "Accommodations possible." */
function interpretation(fields: RawFields): unknown {
  const given = said(fields['interpretation_services']);
  const spoken = said(fields['languages']);
  return given ?? (spoken !== null && languagesIn(spoken).more ? spoken : undefined);
}

export function languagesOf(parent: string, id: string | null, given: unknown): RawRecord[] {
  const text = partsOf(given).join('; ');
  if (text === '' || id === null) return [];
  return languagesIn(text).languages.map((language) =>
    made('language', { [parent]: id, ...language }),
  );
}

function placeOf(id: string | null, fields: RawFields): RawRecord[] {
  const location = said(fields['location_id']);
  if (location === null || id === null) return [];
  return [made('serviceAtLocation', { service_id: id, location_id: location })];
}

function listed(id: string | null, fields: RawFields): RawRecord[] {
  const each = (table: 'funding' | 'requiredDocument' | 'serviceArea', from: string, to: string) =>
    partsOf(fields[from]).map((part) => made(table, { service_id: id, [to]: part }));
  const terms = partsOf(fields['taxonomy_ids']).map((term) =>
    made('attribute', {
      link_id: id,
      link_entity: 'service',
      taxonomy_term_id: [term, `row:${term}`],
    }),
  );
  if (id === null) return [];
  return [
    ...each('funding', 'funding_sources', 'source'),
    ...each('requiredDocument', 'required_documents', 'document'),
    ...each('serviceArea', 'service_areas', 'name'),
    ...terms,
  ];
}

/** Cells for which version 3 has no column, kept as terms of a taxonomy of that name. */
function described(id: string | null, fields: RawFields): RawRecord[] {
  return [
    ...saidOf('service', id, 'Keywords', fields['keywords']),
    ...saidOf('service', id, 'Payments accepted', fields['accepted_payments']),
    ...saidOf('service', id, 'Kind of service', fields['deliverable_type']),
    ...saidOf('service', id, 'How to attend', fields['attending_type']),
    ...saidOf('service', id, 'How to get in', fields['attending_access']),
  ];
}

/** A table of version 1 that says who a service is for; version 3 says it in the service. */
export const eligibility: Adapter = (fields) => ({
  records: [],
  patches: [
    {
      table: 'service',
      id: said(fields['service_id']) ?? '',
      fields: {
        eligibility_description: fields['eligibility'],
        minimum_age: fields['minimum_age'],
        maximum_age: fields['maximum_age'],
      },
    },
  ],
});

export const payment: Adapter = (fields) => {
  const [term, link] = saidOf('service', said(fields['service_id']), 'Payments accepted', [
    said(fields['payment']) ?? '',
  ]);
  return { records: link && term ? [link, term] : [] };
};

export const requiredDocument: Adapter = (fields) => ({
  records: [
    record('requiredDocument', {
      ...fields,
      document: firstSaid(fields, 'document', 'required_document'),
    }),
  ],
});

export const serviceArea: Adapter = (fields) => ({
  records: [record('serviceArea', { ...fields, name: firstSaid(fields, 'name', 'service_area') })],
});

export const language: Adapter = (fields) => ({
  records: [record('language', { ...fields, name: firstSaid(fields, 'name', 'language') })],
});
