/** Words of a directory, a paragraph a line; nothing in them is markup. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n+/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => (
          <p dir="auto">{line}</p>
        ))}
    </>
  );
}
