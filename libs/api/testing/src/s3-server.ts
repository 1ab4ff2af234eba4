import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SignatureV4 } from '@smithy/signature-v4';

export interface S3Server {
  /** How it is reached, as the configuration of the application names it. */
  env: Record<'S3_ENDPOINT' | 'S3_BUCKET' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY', string>;
  objects: Map<string, { bytes: Buffer; at: Date }>;
  /** What the next requests meet instead of an answer, one each. */
  faults: ((request: IncomingMessage, reply: ServerResponse) => void)[];
  /** Method and path of every request. */
  requests: string[];
  close: () => Promise<void>;
}

const PAGE = 2;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A store that knows what S3 promises of objects in one bucket, and lets nobody in whose signature is not right. */
export async function startS3Server({ bucketExists = true } = {}): Promise<S3Server> {
  const access = { accessKeyId: 'kenshu-test', secretAccessKey: 'a/secret+key=' };
  const region = 'ap-northeast-1';
  const buckets = new Set(bucketExists ? ['kenshu'] : []);
  const store: Pick<S3Server, 'objects' | 'faults' | 'requests'> = { objects: new Map(), faults: [], requests: [] };
  const judge = judgeOf(access, region);

  const server = createServer((request, reply) => {
    store.requests.push(`${request.method} ${request.url}`);
    const fault = store.faults.shift();
    if (fault) return fault(request, reply);
    void serve(request, reply).catch((error: unknown) => reply.writeHead(500).end(String(error)));
  });

  async function serve(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://store');
    const body = await buffer(request);
    const refuse = (status: number, code: string) =>
      void reply.writeHead(status).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
    const wrong = await judge(request, url, body);
    if (wrong) return refuse(403, wrong);
    const [, bucket = '', name] = /^\/([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
    if (!name && request.method === 'PUT') return void reply.writeHead(buckets.add(bucket) ? 200 : 409).end();
    if (!buckets.has(bucket)) return refuse(404, 'NoSuchBucket');
    const found = store.objects.get(name!);
    if (!name) return void reply.end(listed(store.objects, url.searchParams));
    if (request.method === 'PUT') store.objects.set(name, { bytes: body, at: new Date() });
    if (request.method === 'DELETE') store.objects.delete(name);
    if (request.method !== 'GET') return void reply.writeHead(request.method === 'DELETE' ? 204 : 200).end();
    return found ? void reply.end(found.bytes) : refuse(404, 'NoSuchKey');
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...store,
    env: {
      S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      S3_BUCKET: 'kenshu',
      S3_REGION: region,
      S3_ACCESS_KEY_ID: access.accessKeyId,
      S3_SECRET_ACCESS_KEY: access.secretAccessKey,
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** One page of the list, in the order of the names; short, so that every list has several. */
function listed(objects: S3Server['objects'], query: URLSearchParams): string {
  const all = [...objects.keys()]
    .sort()
    .filter((name) => name.startsWith(query.get('prefix') ?? '') && name > (query.get('start-after') ?? ''));
  const entries = all.slice(0, PAGE).map((name) => {
    const { at, bytes } = objects.get(name)!;
    return `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
  });
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${all.length > PAGE}</IsTruncated>${entries.join('')}</ListBucketResult>`;
}

/** Signs the request again as the makers of S3 do, and compares; the code of the refusal, or nothing. */
function judgeOf(credentials: { accessKeyId: string; secretAccessKey: string }, region: string) {
  const signer = new SignatureV4({ credentials, region, service: 's3', sha256: NodeSha256, uriEscapePath: false });
  return async ({ method = '', headers }: IncomingMessage, url: URL, body: Buffer): Promise<string | null> => {
    const given = headers.authorization ?? '';
    const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(';') ?? [];
    for (const needed of ['host', 'x-amz-date', 'x-amz-content-sha256'])
      if (!names.includes(needed)) return 'AccessDenied';
    const [, y, m, d, h, min, s] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(String(headers['x-amz-date'])) ?? [];
    const signingDate = new Date(`${y}-${m}-${d}T${h}:${min}:${s}Z`);
    if (!(Math.abs(signingDate.getTime() - Date.now()) < 15 * 60_000)) return 'RequestTimeTooSkewed';
    const again = await signer.sign(
      {
        method,
        protocol: 'http:',
        hostname: url.hostname,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: Object.fromEntries(names.map((name) => [name, String(headers[name])])),
      },
      { signingDate },
    );
    const normal = (text = '') => text.replace(/,\s*/g, ', ');
    if (normal(again.headers['authorization']) !== normal(given)) return 'SignatureDoesNotMatch';
    return headers['x-amz-content-sha256'] === sha256(body) ? null : 'XAmzContentSHA256Mismatch';
  };
}

/** SHA-256, with a key HMAC, as that library wants it. */
class NodeSha256 {
  private readonly hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = secret === undefined ? undefined : typeof secret === 'string' ? secret : bytesOf(secret);
    this.hash = key === undefined ? createHash('sha256') : createHmac('sha256', key);
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.hash.update(typeof data === 'string' ? data : bytesOf(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array(this.hash.digest()));
  }

  reset(): void {
    throw new Error('used once');
  }
}

const bytesOf = (data: ArrayBuffer | ArrayBufferView): Uint8Array =>
  ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
