import { z } from 'zod';

const colour = (missing: string) =>
  z.coerce.number(missing).int(missing).min(0, missing).max(5, missing);

export const personaForm = z.object({
  name: z
    .string('people.persona.name.missing')
    .trim()
    .min(1, 'people.persona.name.missing')
    .max(40, 'people.persona.name.long'),
  first: colour('people.persona.colour.missing'),
  second: colour('people.persona.colour.missing'),
});

export type TypedPersona = z.infer<typeof personaForm>;
