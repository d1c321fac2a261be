import { type Resource, resources } from './resources.ts';
import type { Json } from './views.ts';

const schemas = 'https://raw.githubusercontent.com/openreferral/specification/3.1/schema';

/** The API as an OpenAPI document. `address` is absolute and ends without a slash. */
export const openApi = (address: string, community: { name: string }): Json => ({
  openapi: '3.1.0',
  info: {
    title: community.name,
    version: '3.1',
    description: 'Services for people, after HSDS 3.1. Open to all: no key, no account.',
  },
  servers: [{ url: address }],
  paths: {
    '/': get('What this API is', said('What this API is', { type: 'object' })),
    '/profile': get('What is added to HSDS', said('What is added to HSDS', { type: 'object' })),
    ...Object.fromEntries(resources.flatMap(pathsOf)),
  },
  components: { schemas: { Page: pageSchema, Problem: problemSchema }, parameters },
});

const pathsOf = ({ path, title, schema, listSchema, filters }: Resource): [string, Json][] => [
  [`/${path}`, get(title, said(title, listOf(listSchema)), ['search', ...paging, ...filters])],
  [`/${path}/{id}`, { ...one, ...get(title, { ...said(title, official(schema)), ...notThere }) }],
];

const get = (summary: string, responses: Json, names: readonly string[] = []): Json => ({
  get: {
    summary,
    ...(names.length === 0 ? {} : { parameters: names.map(parameterNamed) }),
    responses,
  },
});

const parameterNamed = (name: string): Json => ({ $ref: `#/components/parameters/${name}` });
const official = (schema: string): Json => ({ $ref: `${schemas}/${schema}` });

const listOf = (schema: string): Json => ({
  allOf: [{ $ref: '#/components/schemas/Page' }],
  properties: { contents: { type: 'array', items: official(schema) } },
});

const said = (description: string, schema: Json): Json => ({
  '200': { description, content: { 'application/json': { schema } } },
  '304': { description: 'The same as the ETag in If-None-Match' },
});

const problem = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const notThere = { '404': { description: 'There is nothing here', ...problem } };

const one: Json = {
  parameters: [{ in: 'path', name: 'id', required: true, schema: { type: 'string' } }],
};

const paging = ['page', 'per_page', 'full', 'format'];

const parameter = (name: string, type: string, description: string): [string, Json] => [
  name,
  { in: 'query', name, required: false, description, schema: { type } },
];

const parameters: Json = Object.fromEntries([
  parameter('search', 'string', 'Plain words. `text` means the same.'),
  parameter('page', 'integer', 'From 1.'),
  parameter('per_page', 'integer', 'At most 500, of full records 100; 50 without it.'),
  parameter('full', 'boolean', 'Each record with all that belongs to it.'),
  parameter('format', 'string', 'Only `json`.'),
  parameter('minimal', 'boolean', 'Only the id and when it last changed; all on one page.'),
  parameter('taxonomy_term_id', 'string', 'Records with this term.'),
  parameter('taxonomy_id', 'string', 'Records with a term of this taxonomy.'),
  parameter('organization_id', 'string', 'Services of this organization.'),
  parameter('parent_id', 'string', 'Terms below this one.'),
  parameter('top_only', 'boolean', 'Terms below no other.'),
  parameter('modified_after', 'string', 'Services changed at or after this date or time.'),
  parameter('postcode', 'string', 'A postcode or the name of a town that the directory knows.'),
  parameter('proximity', 'number', 'Metres around `postcode`; 10,000 without it.'),
  parameter('minimum_age', 'number', 'Services whose lowest age is this or more.'),
  parameter('maximum_age', 'number', 'Services whose highest age is this or less.'),
  parameter('day', 'string', 'Open on this day: MO, TU, WE, TH, FR, SA or SU.'),
  parameter('start_time', 'string', 'Opens at this time or later, `HH:MM`.'),
  parameter('end_time', 'string', 'Closes at this time or later, `HH:MM`.'),
]);

const pageSchema: Json = {
  type: 'object',
  properties: {
    ...Object.fromEntries(
      ['total_items', 'total_pages', 'page_number', 'size'].map((name) => [
        name,
        { type: 'integer' },
      ]),
    ),
    ...Object.fromEntries(
      ['first_page', 'last_page', 'empty'].map((name) => [name, { type: 'boolean' }]),
    ),
  },
  required: ['empty'],
};

const problemSchema: Json = {
  type: 'object',
  properties: { title: { type: 'string' }, status: { type: 'integer' } },
};
