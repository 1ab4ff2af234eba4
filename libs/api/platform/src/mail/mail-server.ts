import type { Transporter } from 'nodemailer';

interface OutgoingMail {
  id: string;
  fromName: string;
  toEmail: string;
  toName: string | null;
  language: string;
  subject: string;
  text: string;
}

/** How a try ended: taken by the server, refused by it, or the server could not be reached at all. */
export type Outcome = { kind: 'sent' } | { kind: 'refused' | 'unreachable'; error: string };

/** The institute's mail server. */
export class MailServer {
  private transport: Promise<Transporter> | null = null;

  constructor(
    private readonly url: string,
    private readonly from: string,
    private readonly host: string,
  ) {}

  async send({ id, fromName, toEmail, toName, language, subject, text }: OutgoingMail): Promise<Outcome> {
    const transport = await this.connect();
    try {
      await transport.sendMail({
        // the same for every try, so that a copy sent twice can be known as one
        messageId: `<${id}@${this.host}>`,
        from: { name: fromName, address: this.from },
        to: { name: toName ?? '', address: toEmail },
        subject,
        text,
        headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
      });
      return { kind: 'sent' };
    } catch (error) {
      const reachable = await transport.verify().catch(() => false);
      return {
        kind: reachable ? 'refused' : 'unreachable',
        error: error instanceof Error ? error.message : String(error),
      };
    }
  }

  async close(): Promise<void> {
    (await this.transport)?.close();
  }

  /** Loaded with the first letter, as the api has no use for it. */
  private connect(): Promise<Transporter> {
    this.transport ??= import('nodemailer').then(({ createTransport }) =>
      createTransport({
        url: this.url,
        // one connection, kept for the next letter
        pool: true,
        maxConnections: 1,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 30_000,
        disableFileAccess: true,
        disableUrlAccess: true,
      }),
    );
    return this.transport;
  }
}
