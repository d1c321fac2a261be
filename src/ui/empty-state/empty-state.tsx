import type { ComponentChildren } from 'preact';

type EmptyStateProps = {
  title: string;
  level?: 2 | 3 | undefined;
  /** What will be here, and the one first step (a `LinkButton`). */
  children: ComponentChildren;
  step?: ComponentChildren;
};

/** An invitation: plain cloth with its hem, waiting for the first patch. */
export function EmptyState({ title, level = 2, children, step }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      <Heading>{title}</Heading>
      <div>{children}</div>
      {step}
    </div>
  );
}
