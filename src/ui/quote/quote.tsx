type QuoteProps = {
  /** Whose words, and for whom: the line above them. */
  above?: string | undefined;
  text: string;
  /** The words that a page is for: larger, on the warm cloth. */
  warm?: boolean | undefined;
};

/** Somebody's own words, as they wrote them. */
export function Quote({ above, text, warm }: QuoteProps) {
  return (
    <figure class={warm ? 'quote quote-warm' : 'quote'}>
      {above && <figcaption class="quote-above">{above}</figcaption>}
      <blockquote class="quote-words" dir="auto">
        {text}
      </blockquote>
    </figure>
  );
}
