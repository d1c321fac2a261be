import type { Example } from '../example.ts';
import { Patch } from '../patch/patch.tsx';
import { Post } from '../post/post.tsx';
import { LiveThread } from './live-thread.tsx';

export const examples: Example[] = [
  {
    title: 'Replies that appear while they are read',
    element: (
      <LiveThread stream="/live" label="New replies" more="There is a new reply.">
        <Post
          id="said-1"
          picture={<Patch seed="Moss" fabrics={['indigo', 'linen']} />}
          name="Moss"
          level={3}
          lang="en"
          html="<p>I am here.</p>"
        />
      </LiveThread>
    ),
  },
];
