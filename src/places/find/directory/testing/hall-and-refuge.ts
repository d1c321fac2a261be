import { cast } from '../../../../../test/cast.ts';
import type { Db } from '../../../../platform/database.ts';
import { saveEntry } from '../records.ts';

const id = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`;

export const ids = {
  source: id('d0'),
  organisation: id('d1'),
  service: id('d2'),
  other: id('d3'),
  hall: id('d4'),
  refuge: id('d5'),
  contact: id('d6'),
  term: id('d7'),
  taxonomy: id('d8'),
  unit: id('d9'),
  refugePhone: '01632 960999',
};

/** One organisation with everything that a record can have: a hall that all may know, and a refuge that nobody may. */
export async function hallAndRefuge(db: Db): Promise<void> {
  await db`insert into directory_sources (id, name) values (${ids.source}, 'County list')`;
  await organisation(db);
  await service(db);
  await hall(db);
  await refuge(db);
  await db`insert into directory_origins values ('services', ${ids.service}, ${ids.source}, 'print')`;
  await saveEntry(db, 'service', { id: ids.service, waitTime: 'Two weeks' });
  await db`insert into service_owners (service_id, owner_id) values (${ids.service}, ${cast.maya.id})`;
}

async function organisation(db: Db): Promise<void> {
  const by = { organisationId: ids.organisation };
  await saveEntry(db, 'organisation', {
    id: ids.organisation,
    name: 'Rowan Aid',
    description: 'We also have 12 Bramble Road.',
  });
  await saveEntry(db, 'programme', { ...by, name: 'Homes' });
  await saveEntry(db, 'funding', { ...by, source: 'The county' });
  await saveEntry(db, 'organisationIdentifier', { ...by, identifier: '7' });
  await saveEntry(db, 'url', { ...by, url: 'https://rowan.example' });
  await saveEntry(db, 'metadata', { resourceId: ids.organisation, updatedBy: 'Ann' });
  await saveEntry(db, 'tableDescription', { name: 'services' });
}

async function service(db: Db): Promise<void> {
  const by = { serviceId: ids.service };
  await saveEntry(db, 'service', {
    id: ids.service,
    organisationId: ids.organisation,
    name: 'Advice',
    description: 'Come to 12 bramble, road or to the hall.',
  });
  await saveEntry(db, 'service', { id: ids.other, name: 'Tea' });
  await aroundService(db, by);
  await terms(db);
}

async function aroundService(db: Db, by: { serviceId: string }): Promise<void> {
  await saveEntry(db, 'schedule', { ...by, byday: 'MO' });
  await saveEntry(db, 'language', { ...by, code: 'es' });
  await saveEntry(db, 'serviceArea', { ...by, name: 'Town' });
  await saveEntry(db, 'costOption', { ...by, option: 'Everybody', amount: 0 });
  await saveEntry(db, 'requiredDocument', { ...by, document: 'None' });
  await saveEntry(db, 'unit', { id: ids.unit, name: 'beds' });
  await saveEntry(db, 'capacity', {
    ...by,
    unitId: ids.unit,
    available: 2,
    updated: '2026-11-01T09:00:00Z',
  });
}

async function terms(db: Db): Promise<void> {
  await saveEntry(db, 'taxonomy', { id: ids.taxonomy, name: 'Needs' });
  await saveEntry(db, 'term', { id: ids.term, name: 'Housing', taxonomyId: ids.taxonomy });
  await saveEntry(db, 'attribute', {
    linkId: ids.service,
    linkEntity: 'service',
    termId: ids.term,
  });
}

async function hall(db: Db): Promise<void> {
  const by = { locationId: ids.hall };
  await saveEntry(db, 'location', { id: ids.hall, locationType: 'physical', name: 'Hall' });
  await saveEntry(db, 'serviceAtLocation', { ...by, serviceId: ids.service });
  await saveEntry(db, 'address', { ...by, address1: '1 High St', postalCode: 'WX1' });
  await saveEntry(db, 'accessibility', { ...by, description: 'A lift' });
  await saveEntry(db, 'contact', { id: ids.contact, ...by, name: 'Ann' });
  await saveEntry(db, 'phone', { contactId: ids.contact, number: '01632 960001' });
}

async function refuge(db: Db): Promise<void> {
  const by = { locationId: ids.refuge };
  await saveEntry(db, 'location', {
    id: ids.refuge,
    locationType: 'physical',
    name: 'Rowan House',
    latitude: 12.34567,
    longitude: -30.1,
    organisationId: ids.organisation,
  });
  await saveEntry(db, 'serviceAtLocation', { ...by, serviceId: ids.service });
  await saveEntry(db, 'address', { ...by, address1: '12 Bramble Road', postalCode: 'WX9' });
  await saveEntry(db, 'phone', { ...by, number: ids.refugePhone });
  await saveEntry(db, 'contact', { ...by, serviceId: ids.service, name: 'Bea' });
  await saveEntry(db, 'location', { id: ids.refuge, hidden: true });
}
