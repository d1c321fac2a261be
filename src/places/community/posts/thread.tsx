import { me, type Ask } from '../../../platform/web/context.ts';
import type { Typed } from '../../../platform/web/form.ts';
import { page } from '../../door/frame/public.tsx';
import { readingIn, spaceInSight } from '../spaces/public.ts';
import { careFor } from './care.ts';
import { follows, noteRules } from './near.ts';
import { countReplies, marksOn, pageOfReply, repliesTo, said, type Said } from './queries.ts';
import { ThreadPage } from './thread-page.tsx';
import type { Check } from './writing.ts';

/** A thread, on the page that was asked for; a reply leads to its place in its thread. */
export async function threadPage(
  c: Ask,
  shown: { typed: Typed; check?: Check | undefined },
): Promise<Response> {
  me(c);
  const post = await said(c.var.db, c.req.param('post') ?? '');
  if (post.reply_to) return toReply(c, post);
  const { db, arrival } = c.var;
  const asked = Number(c.req.query('page') ?? 1);
  const number = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
  const [space, replies, count, given, rules, following, reading, care] = await Promise.all([
    spaceInSight(db, post.space_id),
    repliesTo(db, post.id, number),
    countReplies(db, post.id),
    marksOn(db, post.id),
    noteRules(db),
    follows(db, { post: post.id }),
    readingIn(db, post.space_id, arrival.community.time_zone),
    careFor(db, c.req.query('reply') ?? post.id),
  ]);
  const draft = !arrival.sharedComputer;
  const props = { space, post, replies, count, page: number, given, rules, following, reading };
  const failed = Object.keys(shown.typed.errors).length > 0;
  return page(c, <ThreadPage {...{ ...props, care, draft, ...shown }} />, failed ? 422 : 200);
}

/** Its author is offered help there, where it sounded heavy. */
async function toReply(c: Ask, reply: Said): Promise<Response> {
  const number = await pageOfReply(c.var.db, reply);
  const care = c.req.query('sent') ? `&reply=${reply.id}` : '';
  return c.redirect(
    `/community/posts/${reply.reply_to}?page=${number}${care}#said-${reply.id}`,
    303,
  );
}
