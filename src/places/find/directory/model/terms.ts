import { as, belongsTo, date, reference, text, uri, words } from './fields.ts';

export const taxonomy = {
  name: words(),
  description: text(),
  uri: uri(),
  version: text(),
};

export const term = {
  code: text(),
  name: words(),
  description: text(),
  parentId: reference('term'),
  /** The taxonomy's name, where the source gives no record of it. */
  taxonomy: text(),
  language: text(),
  taxonomyId: reference('taxonomy'),
  termUri: uri(),
};

/** One term said of one record of any table. */
export const attribute = {
  linkId: belongsTo('*'),
  linkEntity: text(),
  termId: as('taxonomy_term_id', belongsTo('term')),
  linkType: text(),
  value: text(),
  label: text(),
};

/** A change that somebody made to a record, as the source remembers it. */
export const metadata = {
  resourceId: belongsTo('*'),
  resourceType: text(),
  lastActionDate: date(),
  lastActionType: text(),
  fieldName: text(),
  previousValue: text(),
  replacementValue: text(),
  updatedBy: text(),
};

export const tableDescription = {
  name: text(),
  language: text(),
  characterSet: text(),
};
