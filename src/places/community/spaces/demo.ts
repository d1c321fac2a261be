import { randomUUID } from 'node:crypto';
import type { DemoStage } from '../../../platform/capability.ts';
import { demoSpaces, type DemoSpace } from './demo/spaces.ts';

const rules = [
  'Speak from your own life.',
  'Ask before you give advice.',
  'What is said here stays here.',
  'Leave out how, where and how much, when you write about suicide or self-harm.',
]
  .map((rule) => `- ${rule}`)
  .join('\n');

export async function spacesDemo(stage: DemoStage): Promise<void> {
  for (const space of demoSpaces) await open(stage, space);
  await ivoAsks(stage);
}

async function open(stage: DemoStage, demo: DemoSpace): Promise<void> {
  const id = randomUUID();
  const { key: _, people, ...space } = demo;
  await stage.db`insert into spaces ${stage.db({ id, rules, ...space })}`;
  for (const [who, name] of Object.entries(people)) await join(stage, id, who, name);
}

async function join(stage: DemoStage, space: string, who: string, called: string): Promise<void> {
  const { db } = stage;
  const persona = await newPersona(stage, who, called.replace('*', ''));
  await db`insert into space_members (persona_id, space_id, person_id, joined_at)
    values (${persona}, ${space}, ${stage.person(who)}, app.now() - interval '60 days')`;
  if (called.startsWith('*'))
    await db`insert into space_guides (persona_id, space_id) values (${persona}, ${space})`;
}

async function newPersona(stage: DemoStage, who: string, name: string): Promise<string> {
  const { db, chance } = stage;
  const id = randomUUID();
  const colour = () => Math.floor(chance() * 6);
  await db`insert into personas (id, name, first_color, second_color) values (${id}, ${name}, ${colour()}, ${colour()})`;
  await db`insert into persona_owners (persona_id, person_id) values (${id}, ${stage.person(who)})`;
  return id;
}

async function ivoAsks(stage: DemoStage): Promise<void> {
  const persona = await newPersona(stage, 'ivo', 'Kite');
  await stage.db`insert into space_askings (space_id, persona_id, words, asked_at)
    select id, ${persona}, 'I have heard a voice since I was nineteen. I would like to listen for a while.', app.now() - interval '5 hours'
    from spaces where name = 'Hearing and seeing things'`;
}
