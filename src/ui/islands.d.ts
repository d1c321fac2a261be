import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'kith-draft': HTMLAttributes & { draft?: string | undefined };
      'kith-leave': HTMLAttributes & { to: string };
      'kith-copy': HTMLAttributes;
      'kith-print': HTMLAttributes;
      'kith-near': HTMLAttributes & { action: string; field: string };
      'kith-press': HTMLAttributes;
      'kith-passkey': HTMLAttributes & { does: 'make' | 'use'; options: string };
      'kith-keep-plan': HTMLAttributes & { words: string };
      'kith-kept-plan': HTMLAttributes;
      'kith-open-plan': HTMLAttributes;
      'kith-read-here': HTMLAttributes;
      'kith-kept-check-in': HTMLAttributes & { for: string };
      'kith-thread': HTMLAttributes & { stream: string };
      'kith-live': HTMLAttributes & { stream: string; count: string };
    }
  }
}
