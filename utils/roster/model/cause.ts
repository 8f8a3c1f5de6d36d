import * as z from 'zod/mini';

/** An id of the knowledge base: no text fits in. */
const KnownId = z.string().check(z.regex(/^[A-Z]\d{1,3}$/));

/** A digest of what was known of a failure when its messages named no cause; by it a later look sees whether there is more. */
export const SoughtMark = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** Why a job or import failed, by the ids of entry and reason in the knowledge base: never its text. */
export const Cause = z.object({
  entry: KnownId,
  reason: z.nullable(KnownId),
  confidence: z.enum(['sure', 'likely']),
});
export type Cause = z.infer<typeof Cause>;
