import { IDBFactory } from 'fake-indexeddb';
import { digest } from '../../../../utils/roster/model/digest';
import type { Run } from '../../../../utils/roster/model/run';
import type { History } from '../../../../utils/storage/history/history';
import 'fake-indexeddb/auto';
import { ofDiff, unreported } from '../../roster/unreported';

export const host = 'demo.instructure.com';
export const minute = 60_000;
export const day = 24 * 60 * minute;
/** Start of the first night, server time. */
export const first = Date.UTC(2026, 0, 1, 2);
export const nightly = digest('PowerSchool');

/** An IndexedDB that has never been used. */
export function emptyBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A good run of one night; `night` counts from 0. */
export function run(night = 0, change: Partial<Run> = {}): Run {
  const startedAt = first + night * day;
  const step = (from: number, to: number) => ({
    state: 'complete' as const,
    startedAt: startedAt + from * minute,
    endedAt: startedAt + to * minute,
  });
  return {
    key: `${host}/job/${8000 + night}`,
    host,
    kind: 'job',
    series: nightly,
    startedAt,
    endedAt: startedAt + 40 * minute,
    asOf: startedAt + 40 * minute,
    status: 'completed',
    steps: { extract: step(0, 15), conversion: step(15, 20), import: step(20, 40) },
    figures: { users: { extracted: 9200, converted: 9100, created: 3, deleted: 1 } },
    ...unreported,
    flags: ofDiff,
    errorCount: 0,
    warningCount: 0,
    digests: { configuration: digest('nightly'), templates: null },
    ...change,
  };
}

/** The same run while its import is under way. */
export function unfinished(night = 0, change: Partial<Run> = {}): Run {
  const whole = run(night);
  return run(night, {
    endedAt: null,
    asOf: whole.startedAt + 25 * minute,
    status: 'in-progress',
    steps: { ...whole.steps, import: { ...whole.steps.import, state: 'running', endedAt: null } },
    figures: { users: { extracted: 9200, converted: 9100 } },
    errorCount: null,
    warningCount: null,
    ...change,
  });
}

export async function allOf(history: History): Promise<Run[]> {
  const runs: Run[] = [];
  for await (const each of history.all()) runs.push(each);
  return runs;
}
