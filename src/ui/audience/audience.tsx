import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';

export type AudienceKind = 'me' | 'circle' | 'space' | 'anyone';

/** Says who can see a thing. The words name them; the colour and the icon only repeat it. */
export function Audience({ kind, children }: { kind: AudienceKind; children: ComponentChildren }) {
  return (
    <p class={`audience audience-${kind}`}>
      <Icon name={icons[kind]} />
      <span>{children}</span>
    </p>
  );
}

const icons = { me: 'lock', circle: 'heads', space: 'speech', anyone: 'globe' } as const;
