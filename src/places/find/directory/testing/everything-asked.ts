import type { World } from '../../../../../test/world.ts';
import { clock } from '../../../../platform/clock.ts';
import { wholeJson } from '../export/whole-json.ts';
import { wholeTabular } from '../export/whole-tabular.ts';
import { searchServices } from '../finding/services.ts';
import type { Wanted } from '../finding/wanted.ts';

/** A place that nobody may know. */
export interface Secret {
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** All that anybody gets out of Kith who asks for these places in every way there is; byte for byte, but for nonces. */
export async function everythingAsked(
  world: World,
  secrets: readonly Secret[],
  ids: { service: string; organisation: string },
): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const path of paths(secrets, ids)) answers.set(path, await pageAt(world, path));
  for (const secret of secrets) {
    answers.set(`position ${secret.name}`, await positionOf(world, secret));
    for (const wanted of questions(secret)) answers.set(said(wanted), await found(world, wanted));
  }
  answers.set('export', await exported(world));
  return answers;
}

const said = (wanted: Wanted): string => `search ${JSON.stringify(wanted)}`;

const questions = ({ name, street, town, postcode, latitude, longitude }: Secret): Wanted[] => [
  { here: { latitude, longitude } },
  { here: { latitude, longitude }, within: 2000 },
  { words: `safe from my husband near ${town}` },
  { words: `refuge ${town.slice(0, -1)}` },
  { words: `help near ${postcode}` },
  { words: street },
  { words: name },
  { place: town, within: 50_000 },
  { place: postcode },
  { words: 'refuge', place: town },
];

const lists = ['services', 'organizations', 'service_at_locations', 'taxonomy_terms'];

function paths(
  secrets: readonly Secret[],
  ids: { service: string; organisation: string },
): string[] {
  return [
    ...lists.flatMap((list) => [`/hsds/${list}`, `/hsds/${list}?full=true`]),
    '/hsds/services?minimal=true',
    `/hsds/services/${ids.service}`,
    `/hsds/organizations/${ids.organisation}`,
    '/find',
    `/find/services/${ids.service}`,
    `/find/services/${ids.service}/paper`,
    `/find/organisations/${ids.organisation}`,
    ...secrets.flatMap(pathsAbout),
  ];
}

function pathsAbout({ town, postcode, street }: Secret): string[] {
  const [at, code, road] = [town, postcode, street].map(encodeURIComponent);
  return [
    `/hsds/services?postcode=${code}&proximity=5000`,
    `/hsds/service_at_locations?postcode=${code}&proximity=5000`,
    `/hsds/services?search=refuge+near+${at}`,
    `/hsds/organizations?search=${road}`,
    `/find/services?q=refuge&near=${at}`,
    `/find/services?q=${road}`,
    `/find/services?near=${code}&within=1`,
  ];
}

async function pageAt(world: World, path: string): Promise<string> {
  const { status, html, headers } = await (await world.visit()).get(path);
  const told = html.replaceAll(/nonce="[^"]*"|content="[\w-]{22}"/g, '');
  return `${status} ${headers.get('etag') ?? ''} ${told}`;
}

async function positionOf(world: World, { latitude, longitude }: Secret): Promise<string> {
  const visit = await world.visit();
  const { status, html } = await visit.post('/find/position', {
    latitude: String(latitude),
    longitude: String(longitude),
  });
  return `${status} ${html}`;
}

async function found(world: World, wanted: Wanted): Promise<string> {
  const now = clock.instant().toZonedDateTimeISO('Europe/London');
  const { services, ...rest } = await world.as('visitor', (db) => searchServices(db, wanted, now));
  return JSON.stringify([rest, services]);
}

function exported(world: World): Promise<string> {
  return world.as('visitor', async (db) => {
    const pieces: string[] = [];
    for await (const piece of wholeJson(db)) pieces.push(piece);
    for (const file of await wholeTabular(db, 'A test'))
      for await (const piece of file.text()) pieces.push(piece);
    return pieces.join('');
  });
}
