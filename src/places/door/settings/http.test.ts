import { afterAll, beforeAll, expect, test } from 'vitest';
import { Visit } from '../../../../test/visit.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { site } from '../../../app.tsx';
import { createWeb } from '../../../platform/web/web.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

test('A visitor chooses a dark, larger, quiet look for this device, and takes it back', async () => {
  const visit = await world.visit();
  await visit.post('/settings', { look: 'dark', text: 'yes', quiet: 'yes', contrast: 'yes' });
  const page = await visit.get('/help');
  expect(page.html).toMatch(
    /data-look="dark" data-contrast="more" data-text="larger" data-quiet="yes"/,
  );
  await visit.post('/settings', { look: '' });
  expect((await visit.get('/help')).html).not.toContain('data-look');
});

test('Maya’s settings follow her to another device', async () => {
  const own = { look: 'light', language: 'en', zone: 'Asia/Tokyo' };
  const hours = { 'quiet-from': '22:00', 'quiet-until': '07:30' };
  const saved = await (await world.visit('maya')).post('/settings', { ...own, ...hours });
  expect(saved.location).toBe('/settings?saved=yes');
  const page = await (await world.visit('maya')).get('/settings');
  expect(page.html).toContain('data-look="light"');
  expect(page.html).toMatch(/value="22:00"/);
  expect(page.html).toMatch(/value="07:30"/);
  expect(page.html).toMatch(/<option value="Asia\/Tokyo" selected/);
});

test('Half of the quiet hours, or a zone that is none, comes back in words with what was typed', async () => {
  const visit = await world.visit('lee');
  const half = await visit.post('/settings', { 'quiet-from': '22:00' });
  expect([half.status, half.html.includes('Give both times')]).toEqual([422, true]);
  expect(half.html).toContain('value="22:00"');
  expect((await visit.post('/settings', { zone: 'Middle/Earth' })).status).toBe(422);
});

test('Made-up languages are offered in the demo alone', async () => {
  const visit = await world.visit();
  expect((await visit.get('/settings')).html).not.toContain('ar-XB');
  await visit.post('/settings', { language: 'ar-XB' });
  expect((await visit.get('/help')).html).toContain('lang="en"');
  const config = { ...world.services.config, demo: true };
  const demo = new Visit(createWeb({ ...world.services, config }, site));
  await demo.post('/settings', { language: 'ar-XB' });
  expect((await demo.get('/help')).html).toContain('dir="rtl"');
});
