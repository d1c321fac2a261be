import {
  amount,
  as,
  belongsTo,
  choice,
  date,
  email,
  flag,
  instant,
  list,
  moment,
  number,
  oneOf,
  own,
  reference,
  text,
  time,
  uri,
  web,
  words,
  yesNo,
} from './fields.ts';

export const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const service = {
  organisationId: reference('organisation'),
  programmeId: reference('programme'),
  name: words(),
  alternateName: text(),
  description: text(),
  url: web(),
  email: email(),
  status: oneOf(...statuses),
  interpretationServices: text(),
  applicationProcess: text(),
  feesDescription: text(),
  waitTime: text(),
  fees: text(),
  accreditations: text(),
  eligibilityDescription: text(),
  /** Years, 0 to 130. */
  minimumAge: number(),
  maximumAge: number(),
  checkedOn: as('assured_date', date()),
  checkedByEmail: as('assurer_email', email()),
  licenses: text(),
  alert: text(),
  lastModified: instant(),
  checkedBy: own(text()),
  cultures: own(list()),
  faiths: own(list()),
  livedExperience: own(yesNo()),
  remote: own(yesNo()),
  takesNewPeople: own(yesNo()),
};

export const serviceAtLocation = {
  serviceId: belongsTo('service'),
  locationId: belongsTo('location'),
  description: text(),
};

/** A rule of RFC 5545 and the hours on each of its days. `closed` turns a rule into days on which nobody is there. */
export const schedule = {
  serviceId: reference('service'),
  locationId: reference('location'),
  serviceAtLocationId: reference('serviceAtLocation'),
  validFrom: date(),
  validTo: date(),
  dtstart: date(),
  /** Hours from UTC. */
  timezone: number(),
  until: date(),
  count: number(),
  wkst: choice(...weekdays),
  freq: choice('WEEKLY', 'MONTHLY'),
  interval: number(),
  byday: text(),
  byweekno: text(),
  bymonthday: text(),
  byyearday: text(),
  description: text(),
  opensAt: time(),
  closesAt: time(),
  scheduleLink: web(),
  attendingType: text(),
  notes: text(),
  closed: own(flag()),
};

export const serviceArea = {
  serviceId: reference('service'),
  serviceAtLocationId: reference('serviceAtLocation'),
  name: text(),
  description: text(),
  extent: text(),
  extentType: text(),
  uri: as('uri', text()),
};

export const costOption = {
  serviceId: belongsTo('service'),
  validFrom: date(),
  validTo: date(),
  option: text(),
  /** ISO 4217. */
  currency: text(),
  amount: number(),
  amountDescription: text(),
};

export const requiredDocument = {
  serviceId: belongsTo('service'),
  document: text(),
  uri: uri(),
};

export const capacity = {
  serviceId: belongsTo('service'),
  unitId: belongsTo('unit'),
  available: amount(),
  maximum: number(),
  description: text(),
  updated: moment(),
};

export const unit = {
  name: words(),
  scheme: text(),
  identifier: text(),
  uri: uri(),
};
