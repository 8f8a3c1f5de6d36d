import * as z from 'zod/mini';

const Switch = z.nullable(z.boolean());
const Percentage = z.nullable(z.number());
const Word = z.nullable(z.string().check(z.maxLength(60)));

/**
 * How an import was asked to be done, by the names of the API (lib/api/v1/sis_import.rb). A key that Canvas
 * did not send is left out: unknown, not off. Null is none.
 */
export const ImportOptions = z.partial(
  z.object({
    batchMode: Switch,
    /** Canvas id of the term that is cleaned up, or `several`. */
    term: Word,
    /** Batch mode: percent of a type that may be deleted; diffing: percent by which the size may differ. */
    changeThreshold: Percentage,
    /** Rows in which the upload may differ from the last. */
    rowThreshold: Percentage,
    /** True for an upload that is the new base of comparison, and is not compared itself. */
    remaster: Switch,
    /** What becomes of an enrollment, and of a user, that is missing from the upload; null for deleted. */
    dropStatus: Word,
    removeStatus: Word,
    /** True when rows that delete are passed over. */
    skipDeletes: Switch,
    /** What was changed in Canvas by hand: overwritten; marked as such; the marks taken off. */
    overrideStickiness: Switch,
    addStickiness: Switch,
    clearStickiness: Switch,
  }),
);
export type ImportOptions = z.infer<typeof ImportOptions>;
