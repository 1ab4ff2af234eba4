import type { UserActor } from '@kenshu/domain/kit/actor';
import { Injectable } from '@nestjs/common';

const LIFE_MS = 1_000;
const MOST = 10_000;

/** Live sign-ins known for at most a second, so that a busy page asks the database once; a right that ends, ends as soon. */
@Injectable()
export class SignInMemory {
  private readonly known = new Map<string, { actor: UserActor; until: number }>();

  recall(token: string): UserActor | null {
    const found = this.known.get(token);
    if (!found) return null;
    if (found.until > performance.now()) return found.actor;
    this.known.delete(token);
    return null;
  }

  keep(token: string, actor: UserActor): void {
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(token, { actor, until: performance.now() + LIFE_MS });
  }

  forget(signInId: string): void {
    for (const [token, { actor }] of this.known) if (actor.signInId === signInId) this.known.delete(token);
  }
}
