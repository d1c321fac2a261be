import type { ComponentChildren } from 'preact';

export type StepItem = {
  title: string;
  state?: 'done' | 'now' | undefined;
  /** Said to screen readers beside the title: "done", "you are here". */
  stateLabel?: string | undefined;
  children?: ComponentChildren;
};

/** What happens, in order, with where one is. Also an agreement's steps and a referral's way. */
export function Steps({
  steps,
  level = 3,
}: {
  steps: readonly StepItem[];
  level?: 2 | 3 | undefined;
}) {
  const Heading = `h${level}` as const;
  return (
    <ol class="steps">
      {steps.map(({ title, state, stateLabel, children }) => (
        <li class={state ? `step step-${state}` : 'step'} aria-current={state === 'now' && 'step'}>
          <Heading>
            {title}
            {stateLabel && <span class="step-state"> {stateLabel}</span>}
          </Heading>
          {children}
        </li>
      ))}
    </ol>
  );
}
