import * as z from 'zod/mini';
import type { Host } from '../../../hosts/host';
import { ImportReading } from '../import';
import { LocalTime } from '../step';

/** A SIS import of Canvas, as the API last said it. */
export const ImportRecord = z.object({
  host: z.string<Host>(),
  reading: ImportReading,
  /** True once seen running; only then is its failure reported. */
  wasRunning: z.boolean(),
  at: LocalTime,
});
export type ImportRecord = z.infer<typeof ImportRecord>;
