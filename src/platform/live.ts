import type { ServerResponse } from 'node:http';
import type { Sql } from './database.ts';

/** Topics are `person:<id>`, `space:<id>` …; an event is a topic and an id, never content. */
export interface Live {
  /** Streams these topics to an open response until it closes; one heartbeat every 25 s. */
  listen(response: ServerResponse, topics: string[]): void;
  /** Ends every stream that listens to a topic: rights have changed. */
  close(topic: string): void;
  stop(): Promise<void>;
  readonly listeners: number;
}

const open = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};

type Streams = Map<string, Set<ServerResponse>>;

export async function startLive(direct: Sql): Promise<Live> {
  const streams: Streams = new Map();
  const subscription = await direct.listen('kith_live', (message) => tell(streams, message));
  const beat = setInterval(() => keepAlive(streams), 25_000).unref();
  return {
    listen: (response, topics) => addStream(streams, response, topics),
    close: (topic) => closeTopic(streams, topic),
    stop: async () => {
      clearInterval(beat);
      for (const topic of streams.keys()) closeTopic(streams, topic);
      await subscription.unlisten();
    },
    get listeners() {
      return new Set([...streams.values()].flatMap((responses) => [...responses])).size;
    },
  };
}

function tell(streams: Streams, message: string): void {
  const { topic, id } = JSON.parse(message) as { topic: string; id: string };
  if (id === 'close') return closeTopic(streams, topic);
  const kind = topic.split(':')[0];
  const event = Buffer.from(`event: changed\ndata: ${JSON.stringify({ topic: kind, id })}\n\n`);
  for (const response of streams.get(topic) ?? []) response.write(event);
}

function keepAlive(streams: Streams): void {
  for (const responses of streams.values()) {
    for (const response of responses) response.write(': here\n\n');
  }
}

function addStream(streams: Streams, response: ServerResponse, topics: string[]): void {
  response.writeHead(200, open);
  response.write('retry: 3000\n\n');
  for (const topic of topics) {
    const responses = streams.get(topic) ?? new Set();
    streams.set(topic, responses.add(response));
  }
  response.on('close', () => {
    for (const topic of topics) {
      streams.get(topic)?.delete(response);
      if (streams.get(topic)?.size === 0) streams.delete(topic);
    }
  });
}

function closeTopic(streams: Streams, topic: string): void {
  for (const response of Array.from(streams.get(topic) ?? [])) response.end();
}
