import type { ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { useWords, WordsContext, type Words } from '../../../platform/words.tsx';
import { Drawn } from '../../../ui/post/drawn.tsx';
import { SaidCard } from './said-card.tsx';
import { SaidDoings } from './said-doings.tsx';
import { roughly } from './when.ts';

type KeptCardProps = ComponentProps<typeof SaidDoings> &
  Pick<ComponentProps<typeof SaidCard>, 'rules'>;

const most = 4000;
const words = '\u0000';
/** What stands around the words of a card, for whoever sees it alike; the words themselves are not kept. */
const frames = new Map<string, [before: string, after: string]>();

/** Something that was said, and what can be done with it. What is drawn alike is drawn once. */
export function KeptCard(props: KeptCardProps) {
  const reader = useWords();
  const key = keyOf(reader, props);
  const [before, after] = frames.get(key) ?? keep(key, drawFrame(reader, props));
  return <Drawn html={before + props.said.html + after} />;
}

/** All that the frame is made of. A sentence of the reader's language tells apart those that have one name. */
function keyOf(reader: Words, { said, rules, space, given, following }: KeptCardProps): string {
  const { html: _, title: __, posted_at, ...seen } = said;
  return JSON.stringify([
    [reader.lang, reader.t('posts.report'), roughly(reader, posted_at)],
    [seen, said.content_notes.map((note) => rules.get(note))],
    [space.id, space.persona_id !== null, space.guide, given, following],
  ]);
}

function drawFrame(reader: Words, props: KeptCardProps): [string, string] {
  const said = { ...props.said, html: words };
  const html = renderToString(
    <WordsContext.Provider value={reader}>
      <SaidCard said={said} rules={props.rules}>
        <SaidDoings {...props} said={said} />
      </SaidCard>
    </WordsContext.Provider>,
  );
  const [before = '', after = ''] = html.split(words);
  return [before, after];
}

function keep(key: string, frame: [string, string]): [string, string] {
  const [oldest] = frames.size >= most ? frames.keys() : [];
  if (oldest !== undefined) frames.delete(oldest);
  frames.set(key, frame);
  return frame;
}
