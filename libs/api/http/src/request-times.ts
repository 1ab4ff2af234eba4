import type { onResponseHookHandler, RouteOptions } from 'fastify';

/** Upper bounds in seconds, each with the answers that took no longer. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** How long the answers of one route with one status took. */
export class Times {
  /** In seconds, all together. */
  sum = 0;
  /** Answers up to each bound but not up to the one before; the last holds those above all. */
  private readonly counts = new Array<number>(bounds.length + 1).fill(0);

  constructor(
    readonly method: string,
    /** As it was declared, so that no id stands in it. */
    readonly route: string,
    readonly status: number,
  ) {}

  add(seconds: number): void {
    this.sum += seconds;
    let i = 0;
    while (i < bounds.length && seconds > bounds[i]!) i++;
    this.counts[i]!++;
  }

  /** How many took no longer than each bound, and how many there were (∞). */
  get upTo(): { bound: number; count: number }[] {
    let count = 0;
    return this.counts.map((more, i) => ({ bound: bounds[i] ?? Infinity, count: (count += more) }));
  }
}

/**
 * Counts answers by route and status. It costs a request some tens of nanoseconds: a metrics library that looks its
 * labels up anew for every answer takes ten times as long, and would have to be loaded where nobody asks for figures.
 */
export class RequestTimes {
  readonly all: Times[] = [];

  /** Watches a route; for the hook `onRoute`, so before any route is declared. */
  readonly watch = (route: RouteOptions): void => {
    const [method] = [route.method].flat();
    const byStatus = new Map<number, Times>();
    const count: onResponseHookHandler = (_request, reply, done) => {
      const { statusCode } = reply;
      const times = byStatus.get(statusCode) ?? this.begin(method!, route.url, statusCode);
      byStatus.set(statusCode, times);
      times.add(reply.elapsedTime / 1_000);
      done();
    };
    route.onResponse = [...[route.onResponse ?? []].flat(), count];
  };

  private begin(method: string, route: string, status: number): Times {
    const times = new Times(method, route, status);
    this.all.push(times);
    return times;
  }
}
