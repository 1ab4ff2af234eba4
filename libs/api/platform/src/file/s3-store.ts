import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Problem } from '@kenshu/domain/kit/problem';
import { AwsClient } from 'aws4fetch';
import { FileStore, keyOf, type Stored } from './file-store';

export interface S3 {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** How long the store may be silent, in ms: until it answers, and between two pieces of a file. */
const PATIENCE = 10_000;
/** Bytes a ms that it takes at least, so 1 MB a second. */
const PACE = 1_000;
const FOLDER = 'files/';

interface Order {
  method: string;
  body?: Uint8Array;
  query?: Record<string, string>;
  /** What else than success is an answer. */
  allows?: number;
}

/** Files in a bucket of an S3-compatible store, addressed by path, which every such store knows. */
export class S3Store extends FileStore {
  private readonly client: AwsClient;
  private readonly address: string;

  constructor(
    { endpoint, bucket, ...access }: S3,
    private readonly patience = PATIENCE,
  ) {
    super();
    this.address = `${endpoint.replace(/\/$/, '')}/${bucket}`;
    this.client = new AwsClient({ ...access, service: 's3', retries: 2, initRetryMs: 100 });
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await drained(await this.ask(nameOf(key), { method: 'PUT', body: bytes }));
  }

  async open(key: string): Promise<Readable> {
    const { body } = await this.ask(nameOf(key), { method: 'GET' });
    return Readable.from(body ? piecesOf(body, this.patience) : [], { objectMode: false });
  }

  async remove(key: string): Promise<void> {
    await drained(await this.ask(nameOf(key), { method: 'DELETE', allows: 404 }));
  }

  async *before(instant: Date): AsyncGenerator<Stored> {
    for (let after = FOLDER, more = true; more;) {
      const query = { 'list-type': '2', prefix: FOLDER, 'start-after': after };
      const page = await (await this.ask('', { method: 'GET', query })).text();
      for (const [, entry] of page.matchAll(/<Contents>([^]*?)<\/Contents>/g)) {
        after = textOf(entry!, 'Key');
        const key = after.slice(FOLDER.length);
        if (new Date(textOf(entry!, 'LastModified')) < instant) yield { key, remove: () => this.remove(key) };
      }
      more = textOf(page, 'IsTruncated') === 'true';
    }
  }

  /** Makes the bucket where there is none; for the installation, before anything serves. */
  async prepare(): Promise<void> {
    const found = await this.ask('', { method: 'GET', query: { 'list-type': '2', 'max-keys': '1' }, allows: 404 });
    await drained(found);
    if (found.status === 404) await drained(await this.ask('', { method: 'PUT' }));
  }

  /** The answer, once it has begun; anything but success is an error, and one that passes says so. */
  private async ask(name: string, { method, body, query, allows }: Order): Promise<Response> {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), this.patience + (body?.byteLength ?? 0) / PACE);
    const url = `${this.address}/${name}${query ? `?${new URLSearchParams(query).toString()}` : ''}`;
    // also over a line without TLS nobody changes what is stored unnoticed
    const headers = {
      'x-amz-content-sha256': createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
    };
    const signal = silence.signal;
    const answer = await this.client
      .fetch(url, { method, headers, signal, ...(body && { body: body as Uint8Array<ArrayBuffer> }) })
      .catch((cause: unknown) => {
        throw Object.assign(new Problem('unavailable'), { cause });
      })
      .finally(() => clearTimeout(timer));
    if (answer.ok || answer.status === allows) return answer;
    const why = textOf(await answer.text(), 'Code');
    if (answer.status >= 500) throw new Problem('unavailable');
    throw new Error(`The file store answers ${answer.status} to ${method}: ${why}`);
  }
}

const nameOf = (key: string) => FOLDER + keyOf(key);

const textOf = (xml: string, tag: string): string => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '';

const drained = (answer: Response) => answer.arrayBuffer();

/** The bytes as they come; only the store's silence has a limit, not the time that whoever reads them takes. */
async function* piecesOf(body: ReadableStream<Uint8Array>, patience: number): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('the file store fell silent')), patience);
      });
      const { done, value } = await Promise.race([reader.read(), silence]).finally(() => clearTimeout(timer));
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined); // it ends either way
  }
}
