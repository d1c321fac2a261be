import type { Example } from '../example.ts';
import { Patch } from '../patch/patch.tsx';
import { Tag } from '../tag/tag.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import { Post, PostLink } from './post.tsx';

const patch = <Patch seed="Fern" fabrics={['indigo', 'linen']} />;

export const examples: Example[] = [
  {
    title: 'What somebody said',
    element: (
      <Post
        id="one"
        picture={patch}
        name="Fern"
        note="This morning"
        title="A short walk was enough"
        lang="en"
        html="<p>I went as far as the <strong>red door</strong> and back.</p><ul><li>shoes</li><li>keys</li></ul>"
        above={<Tag>Story</Tag>}
      >
        <MarkButtons
          action="/marks"
          name="mark"
          label="Say without words"
          marks={[
            { value: 'with', label: 'With you', given: true },
            { value: 'too', label: 'Me too', given: false },
          ]}
        />
        <PostLink href="#report" label="Tell a guide" of="about the words of Fern" />
      </Post>
    ),
  },
  {
    title: 'What may be hard to read',
    element: (
      <Post
        id="two"
        picture={patch}
        name="Fern"
        level={3}
        lang="en"
        html="<p>It was a long winter.</p>"
        folded="About a death. Open to read"
      />
    ),
  },
];
