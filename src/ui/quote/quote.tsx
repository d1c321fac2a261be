type QuoteProps = {
  /** Where a link to it leads, and by what a live list knows it. */
  id?: string | undefined;
  /** Whose words, and for whom: the line above them. */
  above?: string | undefined;
  text: string;
  /** The words that a page is for: larger, on the warm cloth. */
  warm?: boolean | undefined;
};

/** Somebody's own words, as they wrote them. */
export function Quote({ id, above, text, warm }: QuoteProps) {
  return (
    <figure id={id} class={warm ? 'quote quote-warm' : 'quote'}>
      {above && <figcaption class="quote-above">{above}</figcaption>}
      <blockquote class="quote-words" dir="auto">
        {text}
      </blockquote>
    </figure>
  );
}
