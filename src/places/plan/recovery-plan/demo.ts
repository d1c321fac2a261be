import type { DemoStage } from '../../../platform/capability.ts';
import { keepSection } from './keep.ts';
import type { Section } from './section.ts';

interface Saving {
  who: string;
  section: Section;
  /** Days before today. */
  ago: number;
  lines: string[];
}

/** Maya's plan grew over the year; Lee and Asha have begun theirs. */
export async function recoveryPlanDemo(stage: DemoStage): Promise<void> {
  for (const saving of savings.toSorted((one, other) => other.ago - one.ago))
    await save(stage, saving);
}

async function save({ db, person, services }: DemoStage, saving: Saving): Promise<void> {
  const { who, section, ago, lines } = saving;
  const me = person(who);
  const number = await keepSection({ db, master: services.master, me }, section, lines);
  await db`update plan_versions set saved_at = app.now() - make_interval(days => ${ago})
    where person_id = ${me} and section = ${section} and number = ${number}`;
  await db`update early_signs set said_at = app.now() - make_interval(days => ${ago})
    where person_id = ${me} and said_at > app.now() - interval '1 minute'`;
}

const saving = (who: string, section: Section, ago: number, lines: string[]): Saving => ({
  who,
  section,
  ago,
  lines,
});

const savings = [
  saving('maya', 'wellness', 240, [
    'Sewing, even badly',
    'The weir path before work',
    'Coffee with Ola',
  ]),
  saving('maya', 'wellness', 110, [
    'Sewing, even badly',
    'The weir path before work',
    'Choir on Tuesdays',
    'The album from the road trip',
  ]),
  saving('maya', 'wellness', 20, [
    'Sewing, even badly',
    'The weir path before work',
    'Choir on Tuesdays',
    'The album from the road trip',
    'Five things that I can see, four that I can touch (from a story in Kith)',
  ]),
  saving('maya', 'daily', 200, [
    'Curtains open by nine',
    'Something warm to eat',
    'One message to someone',
  ]),
  saving('maya', 'daily', 60, [
    'Curtains open by nine',
    'Something warm to eat before two',
    'One message to someone',
    'Lights out by eleven',
  ]),
  saving('maya', 'triggers', 150, [
    'Letters from the housing office: I open them with Sam',
    'The week before my mother’s birthday: no extra shifts',
    'Two short nights in a row: I cancel one thing',
  ]),
  saving('maya', 'early-signs', 180, [
    'I leave the curtains shut past noon',
    'I say yes to everything',
    'My sewing stays in its box',
  ]),
  saving('maya', 'early-signs', 75, [
    'I leave the curtains shut past noon',
    'I say yes to everything',
    'My sewing stays in its box',
    'I write at four in the morning and it feels brilliant',
  ]),
  saving('maya', 'breaking-down', 90, [
    'I have not been outside for three days',
    'Then: I tell Sam the number of days, and he comes by',
    'I see Dr Ruiz that week, and say it is this page',
  ]),
  saving('maya', 'crisis', 90, [
    'Sam speaks for me when I cannot. Not my father.',
    'I want a window, my own pillow, and to be told what happens next',
    'Please do not leave me waiting alone in a corridor',
    'Asha has my key and waters the plants',
  ]),
  saving('maya', 'afterwards', 85, [
    'A week without decisions',
    'Small meals with someone there',
    'Choir when I can sit through a song',
    'Thank the people who came',
  ]),
  saving('lee', 'wellness', 100, ['The allotment', 'Walking with Petra on Sundays', 'Radio plays']),
  saving('lee', 'early-signs', 95, [
    'I stop answering before I stop sleeping',
    'The dog gets the short walk',
  ]),
  saving('asha', 'daily', 40, ['Bread on Fridays', 'Ring my sister', 'Ten minutes of scales']),
  saving('asha', 'early-signs', 38, ['I rehearse talks in my head', 'I clean at night']),
];
