import type { ComponentChildren } from 'preact';

type LiveThreadProps = {
  /** What the events are about: `post` unless said otherwise. */
  kind?: string | undefined;
  /** Server-sent events that say when there is more. */
  stream: string;
  /** The id of the post that was asked for, for when the address lost it on the way. */
  at?: string | undefined;
  label: string;
  /** Said when something new has come. */
  more: string;
  children: ComponentChildren;
};

/** A list of posts to which new ones are added while it is read; without script they are there at the next visit. */
export function LiveThread({ kind, stream, at, label, more, children }: LiveThreadProps) {
  return (
    <kith-thread stream={stream} data-kind={kind} data-at={at} data-more={more}>
      {children}
      <p class="away" role="status" aria-label={label} />
    </kith-thread>
  );
}
