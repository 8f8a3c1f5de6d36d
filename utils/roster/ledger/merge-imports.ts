import type { Host } from '../../hosts/host';
import { type ImportReading, isUnfinished } from '../model/import';
import { importKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import type { LocalTime } from '../model/step';
import { newer } from './newer';

/** The ledger with what the SIS Imports API of a host said at one time. */
export function mergeImports(
  ledger: Ledger,
  host: Host,
  readings: ImportReading[],
  at: LocalTime,
): Ledger {
  const imports = { ...ledger.imports };
  for (const reading of readings) {
    const key = importKey(host, reading.id);
    const known = imports[key] ?? null;
    const wasRunning = (known?.wasRunning ?? false) || isUnfinished(reading.state);
    const latest = newer(known && { reading: known.reading, at: known.at }, { reading, at });
    imports[key] = { host, ...latest, wasRunning };
  }
  return { ...ledger, imports };
}
