import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../../test/world.ts';
import { demoDirectory, demoId } from '../demo/directory.ts';
import { readSomeListings } from '../listings/jobs.ts';
import { saveEntry } from '../records.ts';
import { everythingAsked, type Secret } from '../testing/everything-asked.ts';
import { keepDirectory } from '../testing/kept.ts';

const id = (end: string) => `00000000-0000-4000-8000-0000000000${end}`;
const [refuge, address, access, hours, link] = ['e1', 'e2', 'e3', 'e4', 'e5'].map(id) as [
  string,
  string,
  string,
  string,
  string,
];
const service = demoId('service', 'refuge-rowan');

let world: World;
const logged: unknown[] = [];
beforeAll(async () => {
  world = await createWorld();
  world.services.log.write = (...line) => void logged.push(line);
  await keepDirectory(world, demoDirectory());
  await world.as('cora', async (db) => {
    await saveEntry(db, 'location', { id: refuge, name: 'A house', hidden: true });
    await saveEntry(db, 'serviceAtLocation', { id: link, serviceId: service, locationId: refuge });
  });
});
afterAll(() => world.end());

/** The refuge is there now, in all that hangs on a place and in the words of its service. */
async function refugeAt({ name, street, town, postcode, latitude, longitude }: Secret) {
  const by = { locationId: refuge };
  await world.as('cora', async (db) => {
    await saveEntry(db, 'location', { id: refuge, name, latitude, longitude, hidden: true });
    await saveEntry(db, 'address', {
      id: address,
      ...by,
      address1: street,
      city: town,
      postalCode: postcode,
      stateProvince: town,
    });
    await saveEntry(db, 'accessibility', { id: access, ...by, description: `A lift at ${name}` });
    await saveEntry(db, 'schedule', {
      id: hours,
      ...by,
      byday: 'SA',
      opensAt: '10:00:00',
      closesAt: '12:00:00',
    });
    await saveEntry(db, 'service', {
      id: service,
      waitTime: `Ring first, then come to ${street}.`,
    });
  });
  while (await world.as('worker', (db) => readSomeListings(db))) continue;
}

const among = (...names: string[]) => fc.constantFrom(...names);
const secret: fc.Arbitrary<Secret> = fc.record({
  name: among('Bramble House', 'The Sanctuary', 'Zinnia Lodge'),
  street: fc
    .tuple(fc.integer({ min: 1, max: 99 }), among('Quillow Road', 'Harbour Street', 'Vexley Row'))
    .map(([number, road]) => `${number} ${road}`),
  town: among('Quillowby', 'Wrenfield', 'Little Marrow', 'Ashcombe', 'Vexleyton'),
  postcode: among('WX1 1AB', 'QQ9 9XZ', 'WX4 2SR', 'ZE3 7VV'),
  latitude: fc.double({ min: 9.8, max: 10.3, noNaN: true }),
  longitude: fc.double({ min: -30.2, max: -29.8, noNaN: true }),
});

test('Wherever a refuge is, every answer to every question is the same, byte for byte', async () => {
  const ids = { service, organisation: (await organisationOf()) as string };
  await fc.assert(
    fc.asyncProperty(secret, secret, async (one, other) => {
      await refugeAt(one);
      const before = await everythingAsked(world, [one, other], ids);
      await refugeAt(other);
      const after = await everythingAsked(world, [one, other], ids);
      for (const [asked, answer] of before) expect(after.get(asked), asked).toBe(answer);
      const everything = [...after.values()].join('') + JSON.stringify(logged);
      for (const { street } of [one, other]) expect(everything).not.toContain(`come to ${street}`);
    }),
    { numRuns: 5 },
  );
  expect(logged.length).toBeLessThan(5);
}, 240_000);

test('A place that becomes a refuge is out of every answer in the moment that it is', async () => {
  const hall = demoId('location', 'harbour-house');
  const seen = () => world.owner`select from listing_places where location_id = ${hall}`;
  expect((await seen()).length).toBeGreaterThan(0);
  await world.as('cora', (db) => saveEntry(db, 'location', { id: hall, hidden: true }));
  expect(await seen()).toEqual([]);
  expect(await world.owner`select from place_names where location_id = ${hall}`).toEqual([]);
});

async function organisationOf(): Promise<string | undefined> {
  const [row] = await world.owner<{ organization_id: string }[]>`
    select organization_id from services where id = ${service}`;
  return row?.organization_id;
}
