import type { RequestTimes, Times } from '@kenshu/http';
import type { Histogram, Registry } from 'prom-client';

const requests = {
  name: 'kenshu_request_seconds',
  help: 'Answers by method, route as declared, and status, with the time they took',
};

const labelsOf = ({ method, route, status }: Times) => ({ method, route, status: String(status) });

const valuesOf = (times: Times) => {
  const labels = labelsOf(times);
  const { upTo, sum } = times;
  return [
    ...upTo.map(({ bound, count }) => ({
      labels: { ...labels, le: bound === Infinity ? '+Inf' : bound },
      metricName: `${requests.name}_bucket`,
      value: count,
    })),
    { labels, metricName: `${requests.name}_sum`, value: sum },
    { labels, metricName: `${requests.name}_count`, value: upTo.at(-1)!.count },
  ];
};

/** The times of requests as a histogram of the library's, which has none that counts elsewhere. */
const requestHistogram = ({ all }: RequestTimes) => ({
  ...requests,
  get: () =>
    Promise.resolve({
      ...requests,
      type: 'histogram',
      aggregator: 'sum',
      values: all.flatMap((times) => valuesOf(times)),
    }),
});

/** Every figure that is given, in a registry of its own. The library is loaded with the first one who asks. */
export async function makeInstruments(times: RequestTimes) {
  const { default: prom } = await import('prom-client');
  const registry: Registry = new prom.Registry();
  const registers = [registry];
  prom.collectDefaultMetrics({ register: registry });
  registry.registerMetric(requestHistogram(times) as unknown as Histogram);
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new prom.Gauge({ name: `kenshu_${name}`, help, labelNames, registers });
  return {
    registry,
    connections: gauge('database_connections', 'Connections of the pool to the database, by state', 'state'),
    queued: gauge('database_queue', 'Requests that wait for a connection of the pool'),
    up: gauge('database_up', 'Whether the database answered just now'),
    mails: gauge('mails', 'Letters that have neither left nor been called off, by status', 'status'),
    jobs: gauge('jobs', 'Jobs by name and state: due, running, given up', 'job', 'state'),
    longest: gauge('job_wait_seconds', 'How long the job that is due longest has waited'),
  };
}

export type Instruments = Awaited<ReturnType<typeof makeInstruments>>;
