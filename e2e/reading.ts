import { expect, type Page } from '@playwright/test';
import type { Sql } from '../src/platform/database.ts';

/** A guide who is signed in says that they are here, opens what waits about a post, and stands before its decision. */
export async function openItem(page: Page, owner: Sql, post: string): Promise<void> {
  const [item] = await owner<{ id: string }[]>`
    update moderation_items set by_lot = false, dealt_to = null where post_id = ${post.split('/').pop() ?? ''}
      and decided_at is null returning id`;
  await owner`update moderation_bounds set list_length = 20, hard_a_shift = 20`;
  await page.goto('/desk/moderation');
  await page.getByRole('button', { name: /I am here|Look again/ }).click();
  await expect(page.getByRole('button', { name: 'I stop for now' })).toBeVisible();
  await page.goto(`/desk/moderation/items/${item?.id}`);
  await page.getByRole('button', { name: 'I have this' }).click();
  await expect(page.getByRole('button', { name: 'Decide this' })).toBeVisible();
}

export async function letThrough(page: Page, owner: Sql, post: string): Promise<void> {
  await openItem(page, owner, post);
  await page.getByLabel('Let it be seen').check();
  await page.getByRole('button', { name: 'Decide this' }).click();
  await expect(page.getByRole('heading', { name: 'What was decided' })).toBeVisible();
}
