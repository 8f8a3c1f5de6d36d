import type { Scenario } from '../sync/script.ts';
import { batchFails } from './batch-fails.ts';
import { cascade } from './cascade.ts';
import { conversionFails } from './conversion-fails.ts';
import { extractFails } from './extract-fails.ts';
import { healthy } from './healthy.ts';
import { importsOnly } from './imports-only.ts';
import { importsStopped } from './imports-stopped.ts';
import { night } from './night.ts';
import { nothingToDo } from './nothing-to-do.ts';
import { running } from './running.ts';
import { sftpCsv } from './sftp-csv.ts';
import { silentFailures } from './silent.ts';
import { uploadsToTell } from './uploads.ts';
import { warnings } from './warnings.ts';

/** In the order in which the simulation page offers them. */
export const scenarios: Scenario[] = [
  healthy,
  running,
  extractFails,
  conversionFails,
  batchFails,
  cascade,
  warnings,
  sftpCsv,
  nothingToDo,
  night,
  importsOnly,
  importsStopped,
  ...Object.values(silentFailures),
  ...Object.values(uploadsToTell),
];

export function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (!found) throw new Error(`no scenario "${name}"; there are: ${scenarios.map((s) => s.name)}`);
  return found;
}
