import type { VNode } from 'preact';

export type Example = { title: string; element: VNode };
