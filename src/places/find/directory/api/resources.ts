import type { Db } from '../../../../platform/database.ts';
import type { TableName } from '../model.ts';
import type { ListAsked } from './form.ts';
import * as queries from './queries.ts';

/** What the API lists, under its path in HSDS. */
export interface Resource {
  readonly path: string;
  readonly table: TableName;
  readonly title: string;
  /** The official schemas of one record, and of one in a list. */
  readonly schema: string;
  readonly listSchema: string;
  /** Parameters that narrow the list besides `search`. */
  readonly filters: readonly string[];
  readonly list: (db: Db, asked: ListAsked, narrowed: queries.Narrowed) => Promise<queries.Listed>;
  /** Found as services are, by fit; else by the words that stand in it. */
  readonly ranked?: true;
}

const ofServices = ['taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after'];
const nearby = ['postcode', 'proximity'];

const compiled = (name: string) => ({
  schema: `compiled/${name}.json`,
  listSchema: `compiled/${name}_list.json`,
});
const plain = (name: string) => ({ schema: `${name}.json`, listSchema: `${name}.json` });

export const resources: readonly Resource[] = [
  {
    path: 'services',
    table: 'service',
    title: 'Services',
    ...compiled('service'),
    filters: [
      ...ofServices,
      ...nearby,
      'minimal',
      'minimum_age',
      'maximum_age',
      'day',
      'start_time',
      'end_time',
    ],
    list: queries.services,
    ranked: true,
  },
  {
    path: 'service_at_locations',
    table: 'serviceAtLocation',
    title: 'Services at their locations',
    ...compiled('service_at_location'),
    filters: [...ofServices, ...nearby],
    list: queries.servicesAtLocation,
    ranked: true,
  },
  {
    path: 'organizations',
    table: 'organisation',
    title: 'Organizations',
    ...compiled('organization'),
    filters: ['taxonomy_term_id', 'taxonomy_id'],
    list: queries.organisations,
  },
  {
    path: 'taxonomies',
    table: 'taxonomy',
    title: 'Taxonomies',
    ...plain('taxonomy'),
    filters: [],
    list: queries.taxonomies,
  },
  {
    path: 'taxonomy_terms',
    table: 'term',
    title: 'Taxonomy terms',
    ...plain('taxonomy_term'),
    filters: ['taxonomy_id', 'parent_id', 'top_only'],
    list: queries.terms,
  },
];
