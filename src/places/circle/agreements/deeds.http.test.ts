import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cast } from '../../../../test/cast.ts';
import { mayasTies } from '../../../../test/seed-circle.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { DAY_MS, HOUR_MS, living } from './testing/living.ts';

let world: World;
beforeAll(async () => void (world = await createWorld()));
afterAll(() => world.end());
const { agreed, begin, checkIn, goOn, press, told, today } = living(() => world);
beforeEach(begin);

const { sam, asha, omar } = mayasTies;
const words = { name: 'Mine', do: 'words', 'words-words': 'Breathe.' };
const acted = () =>
  told('maya').then((kinds) => kinds.filter((kind) => kind === 'agreement-acted'));

test('It asks Asha for company, and calls the team that is there', async () => {
  const asked = {
    'help-kind': 'company',
    'help-to': 'people',
    'help-people': asha,
    'help-errand': 'Tea',
    'help-area': 'Here',
    'help-called': 'Maya',
  };
  await agreed('own', { ...words, ...asked, when: 'not-safe', do: ['words', 'help', 'alert'] });
  await press();
  await goOn(HOUR_MS);
  expect(await told('asha')).toEqual(['agreement-asks']);
  expect((await (await world.visit('asha')).get('/circle/help')).html).toContain('Tea');
  const alerts =
    await world.owner`select cause from alerts where about_person_id = ${cast.maya.id}`;
  expect(alerts).toEqual([{ cause: 'agreement' }]);
  await goOn(DAY_MS);
  expect(await told('asha')).not.toContain('agreement-message');
  expect(await world.owner`select from help_requests`).toHaveLength(1);
});

test('Who pressed by hand has the team told already: the agreement does not tell it twice', async () => {
  await agreed('own', { ...words, when: 'not-safe', do: ['words', 'alert'] });
  const told = () =>
    world.owner`select cause from alerts where raised_at > app.now() - interval '2 hours'`;
  const maya = await world.visit('maya');
  await maya.post('/circle/not-safe');
  await goOn(HOUR_MS);
  expect(await acted()).toHaveLength(1);
  expect(await told()).toEqual([{ cause: 'not_safe' }]);
});

test('Where no team is on call, none can be agreed, and none is promised', async () => {
  const address = await agreed('own', { ...words, when: 'not-safe', do: ['words', 'alert'] });
  await world.owner`delete from person_roles where role = 'on_call'`;
  const maya = await world.visit('maya');
  expect((await maya.get('/circle/agreements/new/own')).html).toContain('No team is on call here');
  await maya.post(`${address}/change`, { ...words, when: 'not-safe', do: ['words', 'alert'] });
  const draft = await maya.get(`${address}/draft`);
  expect(draft.html).toContain('No team is on call in this community');
  expect(draft.html).not.toContain('I agree to this');
  await maya.post(`${address}/agreeing`, { version: '2' });
  await press();
  await goOn(HOUR_MS);
  const [occasion = ''] =
    /\/circle\/agreements\/[^"]+\/occasions\/[^"]+/.exec((await maya.get('/today')).html) ?? [];
  expect((await maya.get(occasion)).html).toContain('nobody was called');
  expect(
    await world.owner`select from alerts where raised_at > app.now() - interval '2 hours'`,
  ).toEqual([]);
});

test('Two of whom she named raise a concern: it acts; a muted one and a stranger do not count', async () => {
  const when = {
    when: 'concerns',
    'concerns-people': [sam, omar],
    'concerns-count': '2',
    'concerns-window': '7',
  };
  await agreed('own', { ...words, ...when });
  const say = async (name: 'sam' | 'asha' | 'omar') =>
    (await world.visit(name)).post(`/circle/with/${mayasTies[name]}/noticed`, { signs: 'low' });
  const maya = await world.visit('maya');
  await maya.post(`/circle/ties/${omar}/muting`);
  await say('sam');
  await say('asha');
  await say('omar');
  await goOn(HOUR_MS);
  await maya.post(`/circle/ties/${omar}/unmuting`);
  await goOn(HOUR_MS);
  expect(await acted()).toEqual([]);
  await say('omar');
  await goOn(HOUR_MS);
  expect(await acted()).toHaveLength(1);
  await say('sam');
  await goOn(HOUR_MS);
  expect(await acted()).toHaveLength(1);
});

test('A day that is filled in late counts from when it was said, and a changed one never acts twice', async () => {
  await agreed('own', {
    ...words,
    when: 'mood',
    'mood-side': 'at-most',
    'mood-step': '2',
    'mood-days': '2',
  });
  await goOn(3 * DAY_MS);
  await checkIn(2);
  await goOn(HOUR_MS);
  expect(await acted()).toEqual([]);
  const yesterday = new Date(Date.parse(today()) - DAY_MS).toISOString().slice(0, 10);
  const fill = (mood: number) =>
    world.as(
      'maya',
      (db) =>
        db`insert into check_ins (person_id, day, mood, filled_in_late) values (${cast.maya.id}, ${yesterday}, ${mood}, true)`,
    );
  await fill(1);
  await goOn(HOUR_MS);
  expect(await acted()).toHaveLength(1);
  await fill(2);
  await goOn(HOUR_MS);
  await checkIn(1);
  await goOn(DAY_MS);
  expect(await acted()).toHaveLength(1);
});

test('Sam is told what is asked of him when Maya says so, until she takes it back', async () => {
  const address = await agreed('silence', { people: sam, words: 'x', tell: 'Please call.' }, [sam]);
  const page = async () => (await (await world.visit('sam')).get(`/circle/with/${sam}`)).html;
  expect(await page()).toContain('you get words that I wrote for you');
  const maya = await world.visit('maya');
  expect((await maya.get(`/circle/ties/${sam}/view-as`)).html).toContain(
    'you get words that I wrote',
  );
  await maya.post(`${address}/tellings/withdrawal`);
  expect(await page()).not.toContain('you get words that I wrote');
  await maya.post(`${address}/tellings`);
  expect(await page()).toContain('you get words that I wrote');
});

test('What Maya typed comes back with what is wrong with it', async () => {
  const maya = await world.visit('maya');
  const answer = await maya.post('/circle/agreements/new/own', {
    name: '',
    do: ['words', 'tell'],
    'tell-words': 'Come by.',
    when: 'missed',
    'missed-checkins': '99',
  });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('Give it a name.');
  expect(answer.html).toContain('Choose 1 to 14 check-ins.');
  expect(answer.html).toContain('Choose 1 to 10 people');
  expect(answer.html).toContain('Come by.');
  const short = await maya.post('/circle/agreements/new/silence', { words: 'Only this.' });
  expect(short.status).toBe(422);
  expect(short.html).toContain('Only this.');
});
