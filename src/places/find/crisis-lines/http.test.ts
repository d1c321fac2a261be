import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const line = {
  name: 'Night listeners',
  who_for: '',
  country: 'GB',
  languages: 'en, cy',
  phone: '0800 000 000',
  text_number: '',
  text_word: '',
  chat_url: '',
  always_open: 'yes',
  time_zone: 'Europe/London',
  hours: '',
  how: 'called',
  checked: 'yes',
};

test('Cora adds a line that she called, and a visitor sees it with the day of her check', async () => {
  const cora = await world.visit('cora');
  expect((await cora.post('/desk/crisis-lines', line)).status).toBe(303);
  const help = await (await world.visit()).get('/help');
  expect(help.html).toContain('Night listeners');
  expect(help.html).toContain('href="tel:0800000000"');
  expect(help.html).toMatch(/A person checked this on/);
});

test('A line that was not checked is not saved, and what Cora typed comes back', async () => {
  const cora = await world.visit('cora');
  const { checked: _, ...unchecked } = line;
  const page = await cora.post('/desk/crisis-lines', { ...unchecked, name: 'Unchecked line' });
  expect(page.status).toBe(422);
  expect(page.html).toContain('value="Unchecked line"');
  expect((await (await world.visit()).get('/help')).html).not.toContain('Unchecked line');
});

test('After ninety days the line is still there, and says that nobody checked it lately', async () => {
  await world.runDue(new Date(Date.now() + 91 * 86_400_000));
  const help = await (await world.visit()).get('/help');
  expect(help.html).toContain('Night listeners');
  expect(help.html).toContain('Not checked lately');
  await world.runDue(new Date());
});

test('The last line of a country cannot be taken away', async () => {
  const cora = await world.visit('cora');
  const [shown] = await world.owner<
    { id: string }[]
  >`select id from crisis_lines where name = 'Night listeners'`;
  const answer = await cora.post(`/desk/crisis-lines/${shown?.id}/retirement`);
  expect(answer.status).toBe(422);
  await expect(
    world.owner`update crisis_lines set retired_at = app.now() where id = ${shown?.id ?? ''}`,
  ).rejects.toThrow();
});

test('Changing a number without checking it hides the line', async () => {
  const [shown] = await world.owner<
    { id: string }[]
  >`select id from crisis_lines where name = 'Night listeners'`;
  await world.as(
    'cora',
    (db) => db`update crisis_lines set phone = '1' where id = ${shown?.id ?? ''}`,
  );
  expect((await (await world.visit()).get('/help')).html).not.toContain('Night listeners');
});

test('Maya cannot mind the lines, and her page is the same as one that never was', async () => {
  const maya = await world.visit('maya');
  expect((await maya.post('/desk/crisis-lines', line)).status).toBe(404);
});
