import * as z from 'zod/mini';
import { digest } from '../digest';
import type { ImportReading } from '../import';

/** The options of an import that history keeps. */
const optionNames = [
  'batchMode',
  'term',
  'changeThreshold',
  'rowThreshold',
  'dataSet',
  'remaster',
  'dropStatus',
  'removeStatus',
  'skipDeletes',
  'overrideStickiness',
  'addStickiness',
  'clearStickiness',
] as const;
export type OptionName = (typeof optionNames)[number];

/** Each value that an option had over the imports of a run: `on`, `off`, `none`, a number, a word or a digest. */
export const RunOptions = z.partialRecord(
  z.enum(optionNames),
  z.array(z.string().check(z.maxLength(60))).check(z.maxLength(60)),
);
export type RunOptions = z.infer<typeof RunOptions>;

function optionOf(reading: ImportReading, name: OptionName): string | undefined {
  if (name === 'dataSet') return reading.dataSet ? digest(reading.dataSet) : 'none';
  const value = reading.options?.[name];
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return value === null ? 'none' : value?.toString();
}

/** An option that Canvas did not send is left out: it is not known of the run. */
export function runOptions(readings: readonly ImportReading[]): RunOptions {
  const options: RunOptions = {};
  for (const name of optionNames) {
    const values = readings.flatMap((reading) => optionOf(reading, name) ?? []);
    if (values.length < readings.length || values.length === 0) continue;
    options[name] = [...new Set(values)].sort();
  }
  return options;
}
