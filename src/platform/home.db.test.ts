import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { dropDatabase } from '../../test/drop-database.ts';
import { readConfig } from '../config.ts';
import { connect, type Sql } from './database.ts';
import { prepareDatabase, type Home } from './home.ts';
import { UnsafeLogin } from './roles.ts';

const { socketFolder } = inject('cluster');
const config = readConfig({});
let superuser: Sql;
let name: string;

beforeEach(async () => {
  name = `host_${randomBytes(5).toString('hex')}`;
  superuser = connect({ socketFolder, database: 'postgres', login: 'postgres' }, { max: 1 });
});
afterEach(async () => {
  await dropDatabase(superuser, name);
  await superuser.end();
});

/** Somebody's own PostgreSQL, reached by addresses as a host writes them. */
function homeOf(login: string, owner: string): Home {
  const url = (role: string) =>
    `postgres://${role}@localhost/${name}?host=${encodeURIComponent(socketFolder)}`;
  const app = { url: url(login) };
  return { app, direct: app, owner: { url: url(owner) }, stop: async () => undefined };
}

async function ownerWith(rights: string): Promise<string> {
  const owner = `${name}_owner`;
  await superuser.unsafe(`create role ${owner} login ${rights}`);
  await superuser.unsafe(`create database ${name} owner ${owner}`);
  return owner;
}

test('A host’s own PostgreSQL gets its roles, and the login that the address names', async () => {
  const owner = await ownerWith('superuser');
  const home = homeOf(`${name}_app`, owner);
  expect((await prepareDatabase(home, config)).length).toBeGreaterThan(0);
  expect(await prepareDatabase(home, config)).toEqual([]);
});

test('A login that owns tables is refused, with the SQL to run instead', async () => {
  const owner = await ownerWith('superuser');
  await prepareDatabase(homeOf(`${name}_app`, owner), config);
  const refused = prepareDatabase(homeOf(owner, owner), config);
  await expect(refused).rejects.toThrow(UnsafeLogin);
  await expect(refused).rejects.toThrow(/create role kith_app login noinherit/);
});

test('A login that inherits rights is refused', async () => {
  const owner = await ownerWith('superuser');
  await superuser.unsafe(`create role ${name}_app login inherit`);
  await expect(prepareDatabase(homeOf(`${name}_app`, owner), config)).rejects.toThrow(UnsafeLogin);
});

test('An owner who may not make roles is told the SQL that somebody else must run', async () => {
  const owner = await ownerWith('nocreaterole');
  const refused = prepareDatabase(homeOf(`${name}_app`, owner), config);
  await expect(refused).rejects.toThrow(/may not create roles/);
  await expect(refused).rejects.toThrow(/grant app_person/);
});
