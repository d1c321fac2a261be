import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import type { Sql } from '../src/platform/database.ts';
import { hashOf } from '../src/platform/web/arrival.ts';
import type { Kith } from '../src/platform/web/context.ts';

export interface Page {
  status: number;
  html: string;
  headers: Headers;
  /** Where a redirect led, if it was one. */
  location: string | null;
}

/** A browser without script in this process: keeps cookies, sends forms as a form would. */
export class Visit {
  readonly cookies = new Map<string, string>();
  readonly #web: Hono<Kith>;

  constructor(web: Hono<Kith>) {
    this.#web = web;
  }

  static async signedIn(web: Hono<Kith>, owner: Sql, person: string): Promise<Visit> {
    const token = randomBytes(32).toString('base64url');
    await owner`insert into sessions (token_hash, person_id, expires_at)
      values (${hashOf(token)}, ${person}, app.now() + interval '30 days')`;
    const visit = new Visit(web);
    visit.cookies.set('kith', token);
    return visit;
  }

  get(address: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#ask(address, { headers });
  }

  /** Posts a form; a list sends its field several times. */
  post(
    address: string,
    fields: Record<string, string | string[]> = {},
    headers: Record<string, string> = {},
  ): Promise<Page> {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      ),
    );
    return this.#ask(address, {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
  }

  async #ask(address: string, request: RequestInit): Promise<Page> {
    const headers = new Headers(request.headers);
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await this.#web.request(address, { ...request, headers });
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    return {
      status: answer.status,
      html: await answer.text(),
      headers: answer.headers,
      location: answer.headers.get('location'),
    };
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/max-age=0/i.test(cookie) || value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
