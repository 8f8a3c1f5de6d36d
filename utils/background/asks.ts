import type { Answer } from '../canvas/answer';

/** Below this much left in Canvas's throttling bucket the rest belongs to the admin's own pages. */
export const lowWater = 150;
/** Requests of one look at Canvas; what they leave out is read at the next. */
const atOnce = 6;

type Good = Extract<Answer<unknown>, { ok: true }>;
type Bad = Extract<Answer<unknown>, { ok: false }>;

/** What one request brought; null where it was not sent, or came to nothing. */
type Asked<T> = { value: T; next: string | null } | null;

/**
 * The requests of one look, one after the other: six at most, all of one session, and only one where Canvas
 * has little room left. After a failure no other follows.
 */
export function createAsks() {
  let sent = 0;
  let first: Good | Bad | null = null;
  let remaining: number | null = null;
  let isOver = false;

  /** True while another request may follow. */
  const isOpen = () =>
    !isOver && sent < atOnce && (sent === 0 || (remaining ?? lowWater) >= lowWater);

  return {
    isOpen,
    /** True once a request failed, or was of another session. */
    hasFailed: () => isOver,
    async ask<T>(request: () => Promise<Answer<T>>): Promise<Asked<T>> {
      if (!isOpen()) return null;
      sent++;
      const answer = await request();
      first ??= answer;
      if (!answer.ok || (first.ok && answer.user !== first.user)) {
        isOver = true;
        return null;
      }
      remaining = answer.remaining;
      return { value: answer.value, next: answer.next ?? null };
    },
    /** What the first request came to, and this as the value of all: with the room that is left now. */
    outcome<T>(value: T): Answer<T> {
      if (first === null) throw new Error('nothing was asked');
      return first.ok ? { ...first, remaining, value } : first;
    },
    /** The server's clock at the first answer, ms; null where it had none. */
    date: () => first?.date ?? null,
  };
}
