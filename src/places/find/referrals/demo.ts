import type { DemoStage } from '../../../platform/capability.ts';

export async function referralsDemo(_stage: DemoStage): Promise<void> {}
