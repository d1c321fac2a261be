import { belongsTo, number, reference, text, uri, web, email, words, as } from './fields.ts';

export const organisation = {
  name: words(),
  alternateName: text(),
  description: text(),
  email: email(),
  website: web(),
  taxStatus: text(),
  taxId: text(),
  yearIncorporated: number(),
  legalStatus: text(),
  logo: as('logo', web()),
  uri: uri(),
  parentOrganisationId: reference('organisation'),
};

export const programme = {
  organisationId: reference('organisation'),
  name: words(),
  alternateName: text(),
  description: text(),
};

export const organisationIdentifier = {
  organisationId: belongsTo('organisation'),
  identifierScheme: text(),
  identifierType: text(),
  identifier: words(),
};

export const funding = {
  organisationId: reference('organisation'),
  serviceId: reference('service'),
  source: text(),
};

export const url = {
  organisationId: reference('organisation'),
  serviceId: reference('service'),
  label: text(),
  url: web(),
};
