import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { clock } from '../../../platform/clock.ts';
import { NotThere } from '../../../platform/database.ts';
import type { Ask } from '../../../platform/web/context.ts';

const longest = 15 * 60_000;

/**
 * Streams what concerns the person to this window. It ends with the session, and after a quarter of an hour at the latest: the
 * browser then comes back, and who it is, is asked anew.
 */
export function listen(c: Ask, person: string): Response {
  const response = c.env?.outgoing;
  const { session, sessionEnds } = c.var.arrival;
  if (!response || !('writeHead' in response) || !sessionEnds) throw new NotThere();
  c.var.services.live.listen(response, [`person:${person}`, `session:${session}`]);
  const left = sessionEnds.getTime() - clock.now().getTime();
  const ending = setTimeout(() => response.end(), Math.min(left, longest)).unref();
  response.on('close', () => clearTimeout(ending));
  return RESPONSE_ALREADY_SENT;
}
