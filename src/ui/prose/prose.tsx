type ProseProps = {
  /** Blocks with an empty line between them; `# ` begins a heading, `- ` each line of a list. */
  text: string;
  level?: 2 | 3 | undefined;
};

type Block = { kind: 'heading' | 'words'; text: string } | { kind: 'list'; items: string[] };

/** Words that a community wrote for itself, as headings, paragraphs and lists. Nothing in them is markup. */
export function Prose({ text, level = 2 }: ProseProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="prose">
      {blocks(text).map((block) => {
        if (block.kind === 'list') return <ItemList items={block.items} />;
        return block.kind === 'heading' ? <Heading>{block.text}</Heading> : <p>{block.text}</p>;
      })}
    </div>
  );
}

function ItemList({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

function blocks(text: string): Block[] {
  return text.split(/\n\s*\n/).flatMap((part) => block(part.trim()));
}

/** A heading may have its words right below it, without an empty line. */
function block(part: string): Block[] {
  if (part === '') return [];
  const lines = part.split('\n');
  const [first = '', ...rest] = lines;
  if (/^#+ /.test(first))
    return [{ kind: 'heading', text: first.replace(/^#+ /, '') }, ...block(rest.join('\n').trim())];
  if (lines.every((line) => line.startsWith('- ')))
    return [{ kind: 'list', items: lines.map((line) => line.slice(2)) }];
  return [{ kind: 'words', text: part }];
}
