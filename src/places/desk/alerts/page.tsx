import type { VNode } from 'preact';
import { clock } from '../../../platform/clock.ts';
import { me, type Ask } from '../../../platform/web/context.ts';
import type { Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { deskOnly } from '../overview/public.ts';
import { AlertPage } from './alert-page.tsx';
import { linesNow } from './lines.tsx';
import { debriefOf, followUpOf, notesOf, toldAlert, type Alert } from './responding.ts';
import { maySpeakIn, saidBefore, wordsIn } from './speaking.ts';

/** The alert that an address names, for who was told of it. */
export function askedAlert(c: Ask): Promise<Alert> {
  deskOnly(c, 'on_call');
  return toldAlert(c.var.db, me(c), c.req.param('id') ?? '');
}

export async function alertPage(c: Ask, typed: Typed, status: 200 | 422 = 200): Promise<Response> {
  const alert = await askedAlert(c);
  const { db, services } = c.var;
  const isMine =
    alert.held_by === me(c) && alert.state === 'held' && (alert.held_until ?? 0) > clock.now();
  const props = {
    alert,
    typed,
    isMine,
    before: isMine ? await saidBefore(db, alert.id) : undefined,
    panels: isMine ? await panelsAbout(c, alert.about) : [],
    lines: isMine ? await linesNow(c) : undefined,
    said: await wordsIn(db, services.master, { alert: alert.id, about: alert.about }),
    speaks: await maySpeakIn(db, alert.id),
    notes: await notesOf(db, services.master, alert),
    followUp: await followUpOf(db, alert.id),
    debrief: await debriefOf(db, alert.id),
  };
  return page(c, <AlertPage {...props} />, status);
}

/** What plans and agreements let through to who has the alert. */
async function panelsAbout(c: Ask, person: string): Promise<VNode[]> {
  const panels: VNode[] = [];
  for (const { responderPanel } of c.var.services.house) {
    const panel = await responderPanel?.(c, person);
    if (panel) panels.push(panel);
  }
  return panels;
}
