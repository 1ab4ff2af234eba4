import { client, getMeQueryKey } from '@kenshu/api-client';
import { ApiProblem, errorOf, ServerAway } from './api-problem';
import { noticeServerAway, signedOut } from './connection';
import { keyFor, settle } from './idempotency';
import { queryClient } from './query-client';

const safe = new Set(['GET', 'HEAD']);
const sent = new WeakMap<Request, string>();

/** What every request and every answer passes through. */
export function startApi(): void {
  client.setConfig({ baseUrl: '' });

  client.interceptors.request.use((request, { serializedBody }) => {
    if (safe.has(request.method)) return request;
    const what = `${request.method} ${request.url} ${serializedBody ?? ''}`;
    sent.set(request, what);
    request.headers.set('Idempotency-Key', keyFor(what));
    return request;
  });

  client.interceptors.error.use((error, response, request) => {
    const meaning = errorOf(error, response);
    if (meaning instanceof ServerAway) noticeServerAway();
    if (meaning instanceof ApiProblem) {
      if (request) settleRequest(request);
      const wasSignedIn = queryClient.getQueryData(getMeQueryKey()) !== undefined;
      if (meaning.type === 'sign-in/required' && wasSignedIn) signedOut.set(true);
    }
    return meaning;
  });

  client.interceptors.response.use((response, request) => {
    if (response.ok) settleRequest(request);
    return response;
  });
}

function settleRequest(request: Request): void {
  const what = sent.get(request);
  if (what !== undefined) settle(what);
}

/** The header that names the version an edit was made on. */
export const ifMatch = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` });
