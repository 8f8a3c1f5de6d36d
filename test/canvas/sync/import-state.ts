import { messagesOf } from './import-message.ts';
import { type ImportPlan, runsImmediately } from './import-plan.ts';
import type { Importer } from './script.ts';

/** One import as Canvas has it at one time. Times are simulated ms. */
export interface ImportState {
  plan: ImportPlan;
  workflowState: string;
  progress: number;
  startedAt: number | null;
  endedAt: number | null;
  updatedAt: number;
  /** False until the upload is unpacked: `data` has no counts before. */
  parsed: boolean;
  counts: Partial<Record<Importer, number>>;
  completed: Importer[];
  over: boolean;
  /** Written by a later job, some seconds after the end. */
  hasErrorsFile: boolean;
}

const attachmentDelay = 7000;
/** Null before the import is made. */
export function importAt(plan: ImportPlan, now: number): ImportState | null {
  if (now < plan.createdAt) return null;
  const waiting = {
    plan,
    progress: 0,
    startedAt: null,
    endedAt: null,
    updatedAt: plan.createdAt,
    parsed: false,
    counts: {},
    completed: [],
    over: false,
    hasErrorsFile: false,
  };
  if (now < plan.createdAt + 2000) return { ...waiting, workflowState: 'initializing' };
  if (now < plan.startedAt) {
    return { ...waiting, workflowState: 'created', updatedAt: plan.createdAt + 2000 };
  }
  const elapsed = now - plan.startedAt;
  return elapsed < plan.endMs ? running(plan, elapsed) : ended(plan, now);
}

function running(plan: ImportPlan, elapsed: number): ImportState {
  const cleaning = elapsed >= plan.rowsEndMs;
  const parsed = elapsed >= plan.preparedMs;
  const cleaned = (elapsed - plan.rowsEndMs) / Math.max(1, plan.endMs - plan.rowsEndMs);
  return {
    plan,
    workflowState: cleaning ? 'cleanup_batch' : 'importing',
    progress: cleaning ? Math.round(cleaned * 99) : progressOf(plan, elapsed),
    startedAt: plan.startedAt,
    endedAt: null,
    updatedAt: plan.startedAt + Math.floor(elapsed / 5000) * 5000,
    parsed,
    ...throughBy(plan, elapsed),
    over: false,
    hasErrorsFile: false,
  };
}

function ended(plan: ImportPlan, now: number): ImportState {
  const { script } = plan;
  const end = plan.startedAt + plan.endMs;
  const silent = script.end === 'failed' || script.end === 'aborted';
  // Either end of a clean-up that was stopped is one like any other.
  const isStopped = script.end.startsWith('aborted-');
  const whole = script.end.startsWith('imported') || isStopped;
  const messages = messagesOf(plan).length;
  const hasErrorsFile = !silent && messages > 0 && now >= end + attachmentDelay;
  const state: ImportState = {
    plan,
    workflowState: isStopped
      ? 'aborted'
      : script.end === 'imported' && messages > 0
        ? 'imported_with_messages'
        : script.end,
    progress: whole ? 100 : progressOf(plan, plan.rowsEndMs),
    startedAt: plan.startedAt,
    endedAt: silent ? null : end,
    updatedAt: hasErrorsFile ? end + attachmentDelay : end,
    parsed: plan.rowsEndMs >= plan.preparedMs && (script.stopsAt ?? 1) > 0,
    ...throughBy(plan, plan.rowsEndMs, !silent),
    over: true,
    hasErrorsFile,
  };
  const back = script.restored;
  if (!back || now < end + back.afterMinutes * 60_000) return state;
  const backAt = end + (back.afterMinutes + back.minutes) * 60_000;
  return now < backAt
    ? { ...state, workflowState: 'restoring', over: false, updatedAt: now }
    : {
        ...state,
        workflowState: back.partly ? 'partially_restored' : 'restored',
        updatedAt: backAt,
      };
}

/** Types whose last chunk is through, with their rows; a type in progress counts 0. */
function throughBy(plan: ImportPlan, elapsed: number, over = false) {
  const counts: Partial<Record<Importer, number>> = {};
  const completed: Importer[] = [];
  for (const part of plan.parts) {
    const through = part.to <= elapsed + 1 && (over || !runsImmediately(plan));
    const refused = messagesOf(plan).filter((m) => m.importer === part.importer && m.row !== null);
    counts[part.importer] = through ? Math.max(0, part.rows - refused.length) : 0;
    if (through) completed.push(part.importer);
  }
  return { counts, completed };
}

/** Completed chunks of all, in percent, never above 99 while it runs. */
function progressOf(plan: ImportPlan, elapsed: number): number {
  if (runsImmediately(plan)) return 0;
  const all = plan.parts.reduce((sum, part) => sum + part.rows, 0);
  let done = 0;
  for (const part of plan.parts) {
    const share = Math.min(1, Math.max(0, (elapsed - part.from) / (part.to - part.from)));
    done += part.rows * share;
  }
  return Math.min(99, Math.round((Math.floor((done / all) * 99 + 1e-6) / 99) * 100));
}
