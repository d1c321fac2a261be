import { afterAll, beforeAll, expect, test } from 'vitest';
import { post } from '../../../platform/mail.ts';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const letter = {
  to: 'maya@example.org',
  subject: 'Something new',
  text: 'You have a word from someone.',
  person: cast.maya.id,
};

test('Without SMTP_URL the page says that nothing is delivered, and letters wait with a masked address', async () => {
  world.services.postman = { ...world.services.postman, delivers: false };
  await world.as('maya', (db) => post(db, letter));
  await world.as('maya', (db) => post(db, { ...letter, subject: 'Your link', secret: true }));
  await world.runDue();
  const page = await (await world.visit('adi')).get('/desk/outbox');
  expect(page.html).toContain('No e-mail leaves this Kith');
  expect(page.html).toContain('m…@e….org');
  expect(page.html).not.toContain('maya@example.org');
  expect(page.html).not.toContain(letter.text);
});

test('Adi reads a letter that waits, Maya sees that he did, and a secret one stays closed', async () => {
  const mails = await world.owner<
    { id: string; secret: boolean }[]
  >`select id, secret from mails order by secret`;
  const visit = await world.visit('adi');
  expect((await visit.post(`/desk/outbox/${mails[0]?.id}`)).html).toContain(letter.text);
  expect((await visit.post(`/desk/outbox/${mails[1]?.id}`)).status).toBe(404);
  expect(await world.as('maya', (db) => db`select by_person_id as by, part from looks`)).toEqual([
    { by: cast.adi.id, part: 'letter' },
  ]);
});

test('Once mail leaves, what waits is sent with one button, and its words are gone', async () => {
  world.services.postman = { ...world.services.postman, delivers: true };
  await (await world.visit('adi')).post('/desk/outbox/delivery');
  await world.runDue();
  expect(world.letters.map(({ to }) => to)).toEqual(['maya@example.org', 'maya@example.org']);
  expect(await world.owner`select distinct state, body from mails`).toEqual([
    { state: 'sent', body: '' },
  ]);
});
