import { z } from 'zod';

/** Length alone is asked for (NIST SP 800-63B): 10 characters or more; 128 bound the work of the hash. */
export const newPassword = z
  .string('sign-in.password.short')
  .min(10, 'sign-in.password.short')
  .max(128, 'sign-in.password.long');

export const signInForm = z.object({
  name: z.string().trim().min(1, 'sign-in.name.missing').max(80, 'sign-in.name.missing'),
  password: z.string().min(1, 'sign-in.password.missing').max(128, 'sign-in.password.long'),
  shared: z.literal('yes').optional(),
  then: z.string().max(500).optional(),
});

export const joinForm = z.object({
  'birth-month': z.coerce
    .number('sign-in.join.birth.missing')
    .int('sign-in.join.birth.missing')
    .min(1, 'sign-in.join.birth.missing')
    .max(12, 'sign-in.join.birth.missing'),
  'birth-year': z.coerce
    .number('sign-in.join.birth.missing')
    .int('sign-in.join.birth.missing')
    .min(1900, 'sign-in.join.birth.missing')
    .max(2100, 'sign-in.join.birth.missing'),
  password: newPassword,
  rules: z.literal('yes', 'sign-in.join.rules.missing'),
  code: z.string().trim().max(60, 'sign-in.join.code.wrong').default(''),
  shared: z.literal('yes').optional(),
  then: z.string().max(500).optional(),
});

/** The day somebody turns 18, counted from the end of their birth month: the later and safer of the possible days. */
export function turns18On(birthYear: number, birthMonth: number): string {
  const month = birthMonth === 12 ? 1 : birthMonth + 1;
  const year = (birthMonth === 12 ? birthYear + 1 : birthYear) + 18;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** Whole years on a day (`YYYY-MM-DD`), the birth day taken as the last of its month. */
export function yearsOld(birthYear: number, birthMonth: number, today: string): number {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return year - birthYear - (month > birthMonth ? 0 : 1);
}

/** Only a page of our own may follow a sign-in. */
export function ownPage(address: string | undefined): string {
  return address && /^\/(?![/\\])[^\s\\]*$/.test(address) ? address : '/today';
}
