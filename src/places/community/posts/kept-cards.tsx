import type { ComponentProps } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { keeper } from '../../../platform/keeper.ts';
import { useWords, WordsContext, type Words } from '../../../platform/words.tsx';
import { Drawn } from '../../../ui/post/drawn.tsx';
import { SaidCard } from './said-card.tsx';
import { SaidDoings } from './said-doings.tsx';
import { roughly } from './when.ts';

type KeptCardProps = ComponentProps<typeof SaidDoings> &
  Pick<ComponentProps<typeof SaidCard>, 'rules'>;

const words = '\u0000';
/** What stands around the words of a card, for whoever sees it alike; the words themselves are not kept. */
const frames = keeper<[before: string, after: string]>(4000);

/** Something that was said, and what can be done with it. What is drawn alike is drawn once. */
export function KeptCard(props: KeptCardProps) {
  const reader = useWords();
  const [before, after] = frames(keyOf(reader, props), () => drawFrame(reader, props));
  return <Drawn html={before + props.said.html + after} />;
}

/** All that the frame is made of; the name comes last, since it alone may hold anything. */
function keyOf(reader: Words, { said, rules, space, given, following }: KeptCardProps): string {
  const { id, kind, state, held_for, language, content_notes, needs, my_marks } = said;
  const folded = content_notes.map((note) => rules.get(note) ?? 'fold');
  const mine = given.map(({ mark, given: count }) => `${mark}${count}`);
  const patch = [said.persona_id, said.first_color, said.second_color, said.has_left];
  const here = [space.id, space.persona_id !== null, space.guide, following];
  const flags = [said.edited, said.guide, said.mine, said.reply_to];
  const shown = [id, kind, state, held_for, language, content_notes, folded, needs, my_marks, mine];
  return `${reader.catalog} ${roughly(reader, said.posted_at)} ${shown.join()} ${flags.join()} ${here.join()} ${patch.join()} ${said.name}`;
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
