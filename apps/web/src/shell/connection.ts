import { store } from './store';

/** The sign-in ended while a page was open: the page stays, and the password is asked over it. */
export const signedOut = store(false);

/** The server does not answer; `tryAt` is the moment of the next attempt. */
export const serverAway = store<{ tryAt: number } | null>(null);

const interval = 20_000;

export function noticeServerAway(): void {
  if (!serverAway.get()) serverAway.set({ tryAt: Date.now() + interval });
}

/** Asks whether the server answers again. */
export async function tryServer(): Promise<boolean> {
  try {
    const { ok } = await fetch('/api/health/live', { cache: 'no-store' });
    serverAway.set(ok ? null : { tryAt: Date.now() + interval });
    return ok;
  } catch {
    serverAway.set({ tryAt: Date.now() + interval });
    return false;
  }
}
