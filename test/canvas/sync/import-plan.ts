import { about, random } from '../random.ts';
import { type Importer, type ImportScript, importers } from './script.ts';

const second = 1000;
const minute = 60 * second;
/** Rows of one type cost more than rows of another, so that progress is uneven in time. */
const cost: Partial<Record<Importer, number>> = { user: 3, course: 2, section: 1.5 };

/** Small uploads run in one piece: nothing moves until the end. */
const smallUpload = 50;

export interface ImportPlan {
  id: bigint;
  userId: bigint;
  /** Made by hand on Canvas's own SIS Import page. */
  byHand: boolean;
  createdAt: number;
  /** Set by the queue: an account runs one import at a time. */
  startedAt: number;
  script: ImportScript;
  seed: number;
  /** Rows per type in the order in which they are imported, with the time (ms after the start). */
  parts: { importer: Importer; rows: number; from: number; to: number }[];
  /** Until then the upload is fetched, unpacked and compared: no counts, progress 0. */
  preparedMs: number;
  /** When it stops reading rows. */
  rowsEndMs: number;
  /** When it is over, clean-up included. */
  endMs: number;
}

export function planImport(
  script: ImportScript,
  of: { id: bigint; userId: bigint; createdAt: number; seed: number; byHand?: boolean },
): ImportPlan {
  const next = random(of.seed);
  const total = Math.round(script.minutes * minute * about(next, 0.06));
  const cleanMs = script.cleanUp ? script.cleanUp.minutes * minute : 0;
  const preparedMs = Math.round(total * 0.06);
  const sized = importers
    .map((importer) => ({
      importer,
      rows: Math.round((script.rows[importer] ?? 0) * about(next, 0.02)),
    }))
    .filter(({ rows }) => rows > 0);
  const weight = ({ importer, rows }: { importer: Importer; rows: number }) =>
    rows * (cost[importer] ?? 1);
  const all = sized.reduce((sum, part) => sum + weight(part), 0) || 1;
  let at = preparedMs;
  const parts = sized.map((part) => {
    const from = at;
    at += (weight(part) / all) * (total - preparedMs - cleanMs);
    return { ...part, from, to: at };
  });
  const rowsEndMs = Math.round(preparedMs + (at - preparedMs) * (script.stopsAt ?? 1));
  const stops = script.stopsAt !== undefined;
  return {
    ...of,
    byHand: of.byHand ?? false,
    script,
    startedAt: of.createdAt + 6 * second,
    parts,
    preparedMs,
    rowsEndMs,
    endMs: rowsEndMs + (stops ? 0 : cleanMs),
  };
}

/** Puts imports of one account one behind the other, in the order of their making. */
export function queueUp(plans: ImportPlan[]): void {
  let free = 0;
  for (const plan of [...plans].sort((a, b) => a.createdAt - b.createdAt)) {
    plan.startedAt = Math.max(plan.createdAt + 6 * second, free + 3 * second);
    free = plan.startedAt + plan.endMs;
  }
}

/** True for an upload that Canvas runs in one piece. */
export function runsImmediately(plan: ImportPlan): boolean {
  return plan.parts.reduce((sum, part) => sum + part.rows, 0) <= smallUpload;
}
