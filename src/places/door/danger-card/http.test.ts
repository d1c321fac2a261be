import { afterAll, beforeAll, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { createWorld, type World } from '../../../../test/world.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());

const card = {
  name: 'Maya Lindqvist',
  place: '4 Mill Lane, blue door',
  contact: 'Sam, 01632 960123',
  agreed: 'yes',
};
const maya = cast.maya.id;

test('Maya leaves a card on a good day, sealed, and reads it again', async () => {
  const visit = await world.visit('maya');
  const { agreed: _agreed, ...notYet } = card;
  const refused = await visit.post('/you/danger-card', notYet);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('4 Mill Lane, blue door');
  await visit.post('/you/danger-card', card);
  expect((await visit.get('/you/danger-card')).html).toContain('4 Mill Lane, blue door');
  const [dump] = await world.owner<
    { row: string }[]
  >`select danger_cards::text as row from danger_cards`;
  for (const word of ['Lindqvist', 'Mill Lane', '960123']) {
    expect(dump?.row).not.toContain(word);
    expect(dump?.row).not.toContain(Buffer.from(word).toString('hex'));
  }
});

test('Theo opens it only while he holds an alert about her, and she is told at once', async () => {
  const theo = await world.visit('theo');
  const address = `/desk/danger-cards/${maya}/looks`;
  expect((await theo.post(address)).status).toBe(404);
  await world.owner`insert into alerts (about_person_id, cause, level, occasion, state, held_by, held_until)
    values (${maya}, 'not_safe', 'crisis', 'now', 'held', ${cast.theo.id}, app.now() + interval '15 minutes')`;
  expect((await (await world.visit('gwen')).post(address)).status).toBe(404);
  const opened = await theo.post(address);
  expect(opened.html).toContain('4 Mill Lane, blue door');
  const visit = await world.visit('maya');
  expect((await visit.get('/you/looks')).html).toContain('they were answering an alert about you');
  const notices =
    await world.owner`select from notices where person_id = ${maya} and kind = 'danger-card.notice.opened'`;
  expect(notices.count).toBe(1);
  await world.owner`update alerts set state = 'closed', closed_at = app.now()`;
  expect((await theo.post(address)).status).toBe(404);
});

test('Maya takes her card back, at once', async () => {
  const visit = await world.visit('maya');
  await visit.post('/you/danger-card/removal');
  expect((await world.owner`select from danger_cards`).count).toBe(0);
  expect((await visit.get('/you/danger-card')).html).toContain('You have not left a card');
});
