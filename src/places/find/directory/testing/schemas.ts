import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { sharedDirectory } from './shared.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const ajvOf = () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
};

/** The official compiled schemas of HSDS 3.0: `service`, `service_list`, `organization`, … */
export function compiled30(name: string): ValidateFunction {
  return ajvOf().compile(json(sharedDirectory(`hsds-3.0/schema/compiled/${name}.json`)));
}

/** The object schemas of 3.1, which point at each other by file name. */
export function schema31(name: string): ValidateFunction {
  const folder = sharedDirectory('hsds-3.1/examples/json_schema');
  const ajv = ajvOf();
  for (const file of readdirSync(folder))
    if (file !== 'openapi.json') ajv.addSchema({ ...json(`${folder}/${file}`), $id: file });
  return ajv.getSchema(`${name}.json`) as ValidateFunction;
}

export const faultsOf = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

/** A page of any list: `Page` of the API's own description. */
export function page30(): ValidateFunction {
  const { components } = json(sharedDirectory('hsds-3.0/schema/openapi.json')) as {
    components: { schemas: { Page: object } };
  };
  return ajvOf().compile({ ...components.schemas.Page, required: pageParts });
}

const pageParts = [
  'total_items',
  'total_pages',
  'page_number',
  'size',
  'first_page',
  'last_page',
  'empty',
  'contents',
];
