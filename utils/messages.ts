import * as z from 'zod/mini';
import { PageReading } from './roster/reading';

/** One-shot messages of the detector. Who and where is told by the browser (`sender`), never by the text. */
export const DetectorMessage = z.discriminatedUnion('kind', [
  /** A page of a Canvas host was opened. */
  z.object({ kind: z.literal('visited') }),
  /** A frame asks: is my tab an account's external tool page? Answered with a boolean. */
  z.object({ kind: z.literal('ask-tool-page') }),
  /** This frame shows the SIS Integration page: bring the overlay. */
  z.object({ kind: z.literal('page-found') }),
]);
export type DetectorMessage = z.infer<typeof DetectorMessage>;

/** From overlay or popup to the background. */
export const SurfaceMessage = z.discriminatedUnion('kind', [
  /** What the page shows now (overlay only). */
  z.object({ kind: z.literal('reading'), reading: PageReading }),
  /** Somebody is looking: Canvas may be asked again if the last answer is 5 s old. */
  z.object({ kind: z.literal('look') }),
  /** The admin has seen the failure of this job or import. */
  z.object({ kind: z.literal('seen'), key: z.string().check(z.maxLength(500)) }),
  /** Open this job or import, in its tab if there is one (popup only). */
  z.object({ kind: z.literal('open'), key: z.string().check(z.maxLength(500)) }),
]);
export type SurfaceMessage = z.infer<typeof SurfaceMessage>;
