type QrProps = {
  /** One `svg` element, made by our own server: it is put into the page as it is. */
  svg: string;
  /** What it holds, and that the words beside it say the same. */
  label: string;
};

export function Qr({ svg, label }: QrProps) {
  return <div class="qr" role="img" aria-label={label} dangerouslySetInnerHTML={{ __html: svg }} />;
}
