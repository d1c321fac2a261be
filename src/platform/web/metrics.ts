import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

const registry = new Registry();
const requests = new Counter({
  name: 'kith_requests_total',
  help: 'Requests answered',
  labelNames: ['method', 'status'],
  registers: [registry],
});
const seconds = new Histogram({
  name: 'kith_request_seconds',
  help: 'Time to an answer',
  buckets: [0.005, 0.02, 0.1, 0.5, 2],
  registers: [registry],
});

/** Counts by method and status alone: an address would tell where a person was. */
export function countRequest(method: string, status: number, milliseconds: number): void {
  requests.inc({ method, status: String(status) });
  seconds.observe(milliseconds / 1000);
}

/** Prometheus metrics on a port of their own, on the loopback address. */
export function serveMetrics(port: number): Server {
  collectDefaultMetrics({ register: registry });
  const server = createServer((_request, response) => {
    void registry
      .metrics()
      .then((text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text));
  });
  return server.listen(port, '127.0.0.1');
}
