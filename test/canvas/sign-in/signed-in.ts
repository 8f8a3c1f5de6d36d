import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { User } from '../district-facts.ts';
import type { CanvasEnv } from '../world.ts';
import { sessionCookie } from './sessions.ts';

export const legacyCookie = '_legacy_normandy_session';

export function sessionToken(c: Context<CanvasEnv>): string | undefined {
  return getCookie(c, sessionCookie) ?? getCookie(c, legacyCookie);
}

/** Who sent that request to a Canvas host; null when signed out. */
export function signedIn(c: Context<CanvasEnv>): User | null {
  return c.env.district.sessions.find(sessionToken(c));
}
