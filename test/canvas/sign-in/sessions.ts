import { randomBytes } from 'node:crypto';
import type { User } from '../district-facts.ts';

export const sessionCookie = 'canvas_session';

/** Who is signed in to one Canvas host. */
export class Sessions {
  #users = new Map<string, User>();
  #ended = new Set<string>();
  #acting: User | null = null;

  constructor(readonly people: User[]) {}

  /** Starts a session and returns its token, the value of the session cookie. */
  begin(user: User): string {
    const token = randomBytes(24).toString('base64url');
    this.#users.set(token, user);
    return token;
  }

  /** Whoever is signed in acts as this person from now on; null ends it. */
  actAs(user: User | null): void {
    this.#acting = user;
  }

  /** As whom Canvas answers; null when the session is unknown or has ended. */
  find(token: string | undefined): User | null {
    const real = this.real(token);
    return real && (this.#acting ?? real);
  }

  /** Whose session it is, as whomever that person acts. */
  real(token: string | undefined): User | null {
    return token && !this.#ended.has(token) ? (this.#users.get(token) ?? null) : null;
  }

  /** Ends every session of the host, as when all of them ran out. */
  endAll(): void {
    for (const token of this.#users.keys()) this.#ended.add(token);
  }

  /** Brings back the ended sessions, as when the person has signed in again in the same browser. */
  resumeAll(): void {
    this.#ended.clear();
  }

  end(token: string | undefined): void {
    if (token) this.#users.delete(token);
  }
}
