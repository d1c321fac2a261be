import type { DemoStage } from '../../../platform/capability.ts';

/** Made-up lines with numbers that ring nowhere (reserved for drama by Ofcom), so that nobody takes the demo for advice. */
export async function crisisLinesDemo({ db, person }: DemoStage): Promise<void> {
  await db`insert into emergency_numbers (country, number, checked_by) values ('GB', '999', ${person('cora')})`;
  for (const line of lines) {
    const [added] = await db<{ id: string }[]>`
      insert into crisis_lines ${db({ country: 'GB', time_zone: 'Europe/London', ...line })} returning id`;
    await db`insert into crisis_line_checks (line_id, checked_by, how) values (${added?.id ?? ''}, ${person('cora')}, 'called')`;
  }
}

const lines = [
  {
    name: 'Wrenfield Night Listeners (made up)',
    who_for: 'Anyone who cannot sleep or stay safe',
    phone: '01632 960 001',
    always_open: true,
    free: true,
    languages: ['en'],
  },
  {
    name: 'Line for Young People (made up)',
    who_for: 'Under 25',
    phone: '01632 960 002',
    text_number: '01632 960 003',
    text_word: 'TALK',
    always_open: false,
    free: true,
    languages: ['en', 'cy'],
  },
  {
    name: 'Línea Amiga (made up)',
    who_for: 'Para quien prefiere hablar en español',
    phone: '01632 960 004',
    always_open: true,
    free: false,
    languages: ['es', 'en'],
  },
];
