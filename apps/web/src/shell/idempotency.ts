/** The keys of presses whose outcome is not known yet, by what was sent. */
const unsettled = new Map<string, string>();

/**
 * The Idempotency-Key of one press. Where an earlier press of the very same request was never answered, its key is
 * used again: the server then answers what it did, instead of doing it twice.
 */
export function keyFor(request: string): string {
  const key = unsettled.get(request) ?? uuid();
  unsettled.set(request, key);
  return key;
}

/** The server has answered; the next press is another one. */
export function settle(request: string): void {
  unsettled.delete(request);
}

// crypto.randomUUID is absent on plain http, as in a house network without certificates.
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
