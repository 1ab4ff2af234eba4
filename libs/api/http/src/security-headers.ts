import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

// Mantine writes style elements; everything else comes from our own files.
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

const headersOfHelmet = helmet({
  contentSecurityPolicy,
  // the proxy that ends TLS decides on HSTS; over plain http it would be ignored anyway
  hsts: false,
  referrerPolicy: { policy: 'same-origin' },
  crossOriginEmbedderPolicy: false,
  // for browsers and plug-ins that are gone; each header costs every answer
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/** The headers of every answer, by name: no cache keeps what was said to one person (files say otherwise). Helmet writes them once: they never differ, and reckoning them anew took a twentieth of a request. */
export function securityHeaders(): Record<string, string> {
  const headers: Record<string, string> = { 'cache-control': 'no-store' };
  const answer = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: (name: string) => Reflect.deleteProperty(headers, name.toLowerCase()),
  };
  headersOfHelmet({} as IncomingMessage, answer as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}
