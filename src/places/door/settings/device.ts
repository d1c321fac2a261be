import { getCookie, setCookie } from 'hono/cookie';
import type { Ask } from '../../../platform/web/context.ts';
import type { Typed } from '../../../platform/web/form.ts';
import type { Device } from './form.ts';

const year = 365 * 86_400;

/** Without an account the look and the language are this device's, in two cookies. */
export function keepOnDevice(c: Ask, device: Device): void {
  const look = new URLSearchParams();
  if (device.look) look.set('look', device.look);
  if (device.contrast) look.set('contrast', 'more');
  if (device.text) look.set('text', 'larger');
  if (device.quiet) look.set('quiet', 'yes');
  keep(c, 'look', look.toString());
  keep(c, 'lang', device.language);
}

/** What this device keeps, as the form shows it. */
export function keptOnDevice(c: Ask): Typed {
  const { look } = c.var.arrival;
  const on = (value: string | undefined) => (value ? 'yes' : '');
  return {
    values: {
      language: getCookie(c, 'lang') ?? '',
      look: look.look ?? '',
      contrast: on(look.contrast),
      text: on(look.text),
      quiet: on(look.quiet),
    },
    errors: {},
  };
}

function keep(c: Ask, name: string, value: string): void {
  setCookie(c, name, value, {
    path: '/',
    sameSite: 'Lax',
    httpOnly: true,
    secure: c.var.services.config.url.protocol === 'https:',
    maxAge: value ? year : 0,
  });
}
