import { digest } from '../roster/model/digest';
import type { Problem } from '../roster/model/snapshot';
import { type LocalTime, ServerTime } from '../roster/model/step';
import { HOUR } from '../roster/time/units';

/**
 * What one request came to. `date` is the server's clock, null when the answer had none; `user` a digest of
 * whose session it is, null or absent when the answer does not say.
 */
export type Answer<T> =
  | {
      ok: true;
      value: T;
      date: ServerTime | null;
      remaining: number | null;
      user?: string | null;
      /** The page of a list that comes after this one, as `nextPage` reads it; null or absent after the last. */
      next?: string | null;
    }
  | {
      ok: false;
      problem: Problem;
      reason: string;
      date: ServerTime | null;
      retryAfter: number | null;
    };

/** Nobody is to be kept waiting longer: past that Canvas says it again. */
const longestWait = HOUR;

/** The `Date` header in ms; null when absent or unreadable. */
export function serverDate(headers: Headers): ServerTime | null {
  const date = Date.parse(headers.get('date') ?? '');
  return ServerTime.safeParse(date).data ?? null;
}

/**
 * A digest of who is signed in, by the header Canvas puts on every answer (canvas-lms
 * spec/integration/site_wide_spec.rb): distinguishes users, and names nobody. Null when absent.
 */
export function userOf(headers: Headers): string | null {
  const id = headers.get('x-canvas-user-id');
  return id ? digest(id) : null;
}

/**
 * True while an admin acts as another user: Canvas then answers as that one, and names the admin beside
 * (canvas-lms app/controllers/application_controller.rb, `set_user_id_header`).
 */
export const isActing = (headers: Headers) => headers.has('x-canvas-real-user-id');

/** `Retry-After` in ms, an hour at most, given as seconds or as a date; null when absent. */
export function retryAfter(headers: Headers, now: LocalTime): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(wait) ? null : Math.min(longestWait, Math.max(0, wait));
}

/** What is left of the throttling bucket (canvas-lms app/middleware/request_throttle.rb); null if absent. */
export function rateRemaining(headers: Headers): number | null {
  const value = Number.parseFloat(headers.get('x-rate-limit-remaining') ?? '');
  return Number.isFinite(value) ? value : null;
}

/**
 * Sorts an answer that is not 200 by status and body. A 401 becomes `signed-out`, though Canvas also
 * sends it for a missing permission: the caller distinguishes the two by asking for /users/self.
 */
export function problemOf(status: number, body: string): Problem {
  if (status === 429 || (status === 403 && body.includes('Rate Limit Exceeded')))
    return 'throttled';
  if (status === 401) return 'signed-out';
  // SIS imports off: errors is an array of strings here, of objects everywhere else.
  if (status === 403 && /"errors"\s*:\s*\[\s*"/.test(body)) return 'not-enabled';
  if (status === 403) return 'no-permission';
  if (status === 400) return 'not-enabled';
  if (status >= 500) return 'server-error';
  return 'not-canvas';
}
