import {
  belongsTo,
  email,
  flag,
  number,
  oneOf,
  own,
  reference,
  text,
  web,
  words,
} from './fields.ts';

export const placeTypes = ['physical', 'postal', 'virtual'] as const;

export const location = {
  locationType: oneOf(...placeTypes),
  url: web(),
  organisationId: reference('organisation'),
  name: text(),
  alternateName: text(),
  description: text(),
  transportation: text(),
  /** WGS 84 degrees; both or neither. */
  latitude: number(),
  longitude: number(),
  externalIdentifier: text(),
  externalIdentifierType: text(),
  /** A refuge: this record and all that hangs on it never leave the server. */
  hidden: own(flag()),
};

export const address = {
  locationId: belongsTo('location'),
  attention: text(),
  address1: text(),
  address2: text(),
  city: text(),
  region: text(),
  stateProvince: text(),
  postalCode: text(),
  /** ISO 3166-1 alpha-2. */
  country: text(),
  addressType: oneOf(...placeTypes),
};

export const accessibility = {
  locationId: belongsTo('location'),
  description: text(),
  details: text(),
  url: web(),
};

export const contact = {
  organisationId: reference('organisation'),
  serviceId: reference('service'),
  serviceAtLocationId: reference('serviceAtLocation'),
  locationId: reference('location'),
  name: text(),
  title: text(),
  department: text(),
  email: email(),
};

export const phone = {
  locationId: reference('location'),
  serviceId: reference('service'),
  organisationId: reference('organisation'),
  contactId: reference('contact'),
  serviceAtLocationId: reference('serviceAtLocation'),
  number: words(),
  extension: number(),
  /** RFC 6350: voice, text, fax, cell, video, pager, textphone. */
  type: text(),
  description: text(),
};

export const language = {
  serviceId: reference('service'),
  locationId: reference('location'),
  phoneId: reference('phone'),
  name: text(),
  /** ISO 639. */
  code: text(),
  note: text(),
};
