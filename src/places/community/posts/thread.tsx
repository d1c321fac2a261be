import { z } from 'zod';
import { me, type Ask } from '../../../platform/web/context.ts';
import type { Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { careWith } from './care.ts';
import { readingIn } from '../spaces/public.ts';
import { pageOfReply, type Said } from './queries.ts';
import { threadRows } from './thread-rows.ts';
import { ThreadPage } from './thread-page.tsx';
import type { Check } from './writing.ts';

/** A thread, on the page that was asked for; a reply leads to its place in its thread. */
export async function threadPage(
  c: Ask,
  shown: { typed: Typed; check?: Check | undefined },
): Promise<Response> {
  me(c);
  const { db, arrival } = c.var;
  const id = c.req.param('post') ?? '';
  const asked = Number(c.req.query('page') ?? 1);
  const number = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
  const at = z.uuid().safeParse(c.req.query('reply')).data;
  const thread = await threadRows(db, id, number, at ?? id);
  const { post, space, heavy } = thread;
  if (post.reply_to) return toReply(c, post);
  const care = heavy
    ? await careWith(db, heavy, await readingIn(db, space.id, arrival.community.time_zone))
    : undefined;
  const draft = !arrival.sharedComputer;
  const props = { ...thread, page: number, at };
  const failed = Object.keys(shown.typed.errors).length > 0;
  return page(c, <ThreadPage {...{ ...props, care, draft, ...shown }} />, failed ? 422 : 200);
}

/** Script finds it by the question, since it never hears the fragment; its author is offered help there, where it sounded heavy. */
async function toReply(c: Ask, reply: Said): Promise<Response> {
  const number = await pageOfReply(c.var.db, reply);
  const at = `?page=${number}&reply=${reply.id}#said-${reply.id}`;
  return c.redirect(`/community/posts/${reply.reply_to}${at}`, 303);
}
