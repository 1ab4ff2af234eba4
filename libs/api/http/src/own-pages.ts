import { isIP } from 'node:net';
import { Problem } from '@kenshu/domain/kit/problem';
import type { FastifyRequest } from 'fastify';

/** The address people reach this installation by; platform's configuration provides it. */
export const BASE_URL = Symbol('base url');

/** An unsafe request from a browser must come from our own pages; programs send neither header. */
export function refuseOtherSites({ headers }: Pick<FastifyRequest, 'headers'>, baseUrl: string): void {
  const { origin, host, 'sec-fetch-site': site } = headers;
  // browsers say it over TLS and on the machine itself, and pages cannot make it up
  const own = site === undefined ? origin === undefined || isOwn(origin, host, baseUrl) : site === 'same-origin';
  if (!own) throw new Problem('cross-site', { address: baseUrl });
}

/**
 * Whether the page was ours. What the request says it came to is no proof: a foreign name may be made to point here.
 * An address in figures or `localhost` cannot be, so that a demonstration may be opened under either.
 */
function isOwn(origin: string, host: string | undefined, baseUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  if (page.host === new URL(baseUrl).host) return true;
  const fixed = page.hostname === 'localhost' || isIP(page.hostname.replace(/^\[|\]$/g, '')) !== 0;
  return fixed && page.host === host;
}
