import type { RawFields } from '../import/rows.ts';
import type { Directory } from '../model.ts';
import organisations from './organisations.json' with { type: 'json' };
import { demoServices, type DemoService } from './services.ts';
import { Town } from './town.ts';
import { addPlaces } from './town-places.ts';
import { addAround, newest } from './town-services.ts';

export { demoId } from './town.ts';

/** The town of Wrenfield and its villages, all invented: no person, number, address or place in it is real. The same each time. */
export function demoDirectory(): Directory {
  const town = new Town();
  town.add('taxonomy', 'needs', { name: 'What it helps with', description: '' });
  for (const organisation of organisations) addOrganisation(town, organisation);
  addPlaces(town);
  demoServices.forEach((service, at) => addService(town, service, at));
  return town.directory;
}

function addOrganisation(
  town: Town,
  { key, name, about, website }: (typeof organisations)[number],
): void {
  const address = website ? `https://${key}.wrenfield.example` : undefined;
  town.add('organisation', key, { name, description: about, website: address });
}

const day = 86_400_000;

/** Most were checked this year; every ninth was not for longer. */
const checkedOn = (at: number): string =>
  new Date(newest - ((at * 37) % 300) * day - (at % 9 === 0 ? 400 * day : 0))
    .toISOString()
    .slice(0, 10);

function addService(town: Town, service: DemoService, at: number): void {
  const { key, place } = service;
  const checked = checkedOn(at);
  town.add('service', key, {
    ...saidOf(service),
    ...kindOf(service),
    email: `${key}@${service.organisation}.wrenfield.example`,
    assured_date: checked,
    kith_checked_by: 'Wrenfield directory team',
    last_modified: `${checked}T09:00:00Z`,
  });
  if (place) town.add('serviceAtLocation', key, { service_id: key, location_id: place });
  addAround(town, service, at);
}

const saidOf = (service: DemoService): RawFields => ({
  organization_id: service.organisation,
  name: service.name,
  description: service.about,
  status: service.status ?? 'active',
  alert: service.alert,
  eligibility_description: service.who,
  fees_description: service.cost,
  application_process: service.how,
  wait_time: service.wait,
  interpretation_services: service.interpreters,
});

const kindOf = ({ ages = [], ...service }: DemoService): RawFields => ({
  minimum_age: ages[0],
  maximum_age: ages[1],
  kith_faiths: service.faiths,
  kith_cultures: service.cultures,
  kith_remote: service.remote,
  kith_lived_experience: service.livedExperience,
  kith_takes_new_people: service.takesNewPeople,
});
