import { type RawFields, said } from '../rows.ts';
import { type Adapter, firstSaid, made, older, record } from './adapter.ts';

/**
 * A term in any version. Ohana numbers its rows and names a term by `taxonomy_id`, and its parents by the same; its rows
 * are known as `row:46` too, because a row's number may be another term's name.
 */
export const term: Adapter = (fields) => {
  const [row, code] = [said(fields['id']), said(fields['taxonomy_id'])];
  const taxonomy = firstSaid(fields, 'taxonomy', 'vocabulary');
  const name = firstSaid(fields, 'name', 'term');
  const newer =
    'term_uri' in fields || 'code' in fields || 'taxonomy' in fields || 'term' in fields;
  if (newer) return { records: [record('term', { ...fields, name })] };
  if (!('taxonomy_id' in fields))
    return { records: [older('term', { ...fields, name, taxonomy })] };
  const is = { ...fields, name, taxonomy, code, taxonomy_id: undefined };
  const known = row === null ? {} : { aliases: [`row:${row}`] };
  return { records: [{ table: 'term', id: code ?? row, fields: is, loose: true, ...known }] };
};

export const taxonomy: Adapter = (fields) => ({ records: [record('taxonomy', fields)] });

/** A service and a term of version 1 and 2, where the term may stand inside the link. */
export const serviceTaxonomy: Adapter = (fields) => {
  const link = said(fields['service_id']) ?? said(fields['link_id']);
  const inside = termInside(fields['taxonomy']);
  const named = said(fields['taxonomy_id']) ?? inside?.id ?? null;
  const attribute = older('attribute', {
    id: fields['id'],
    link_id: link,
    link_entity: said(fields['link_type']) ?? 'service',
    taxonomy_term_id: named === null ? undefined : [named, `row:${named}`],
    value: firstSaid(fields, 'value', 'taxonomy_detail'),
  });
  return { records: inside ? [attribute, inside] : [attribute] };
};

function termInside(given: unknown) {
  if (typeof given !== 'object' || given === null) return null;
  const fields = given as RawFields;
  const is = { ...fields, taxonomy: firstSaid(fields, 'taxonomy', 'vocabulary') };
  return said(fields['id']) === null ? made('term', is) : older('term', is);
}

/** A pair out of a list of terms by service, whose terms are numbered rows. */
export const termOfService = (service: string, row: string) => ({
  records: [
    made('attribute', {
      link_id: service,
      link_entity: 'service',
      taxonomy_term_id: [`row:${row}`, row],
    }),
  ],
});

export const attribute: Adapter = (fields, context) => {
  const isNew = 'taxonomy_term_id' in fields || 'taxonomy_term' in fields;
  const isLink = 'taxonomy_id' in fields || 'taxonomy' in fields;
  return isLink && !isNew
    ? serviceTaxonomy(fields, context)
    : { records: [record('attribute', { ...fields, ...linkOf(fields) })] };
};

const linked = ['service', 'organization', 'location', 'program', 'service_at_location'];

/** A column of its own for each table stands where the standard names the table in another. */
function linkOf(fields: RawFields): RawFields {
  if (said(fields['link_id']) !== null) return {};
  const table = linked.find((name) => said(fields[`${name}_id`]) !== null);
  return table ? { link_id: fields[`${table}_id`], link_entity: table } : {};
}
