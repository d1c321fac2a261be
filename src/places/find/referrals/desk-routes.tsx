import type { Db } from '../../../platform/database.ts';
import { routes as newRoutes } from '../../../platform/web/context.ts';
import { backToDesk, deskOnly } from '../../desk/overview/public.ts';
import { page } from '../../door/frame/public.tsx';
import { DeskPage, type Quarter } from './desk-page.tsx';
import type { Figure } from './figures.ts';

export const deskRoutes = newRoutes().get('/desk/referrals', async (c) => {
  deskOnly(c, 'coordinator');
  return page(c, <DeskPage quarters={await countedQuarters(c.var.db)} back={backToDesk(c)} />);
});

async function countedQuarters(db: Db): Promise<Quarter[]> {
  const rows = await db<(Figure & { begins: string })[]>`
    select quarter as begins, kind, asked, helped, days from referral_figures
    order by quarter desc, kind = '' desc, kind = '*', asked desc limit 200`;
  const begins = [...new Set(rows.map((row) => row.begins))];
  return begins.map((day) => ({
    begins: day,
    figures: rows.filter((row) => row.begins === day),
  }));
}
