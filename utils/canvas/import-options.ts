import * as z from 'zod/mini';
import type { ImportOptions } from '../roster/model/imports/import-options';

const odd = <T extends z.core.SomeType>(type: T) => z.optional(z.catch(z.nullable(type), null));
const Id = z.union([z.string().check(z.maxLength(40)), z.number()]);
/** A word of Canvas's, such as `deleted_last_completed`. */
const Word = z.string().check(z.regex(/^[a-z_]{1,60}$/));
const Threshold = z.union([
  z.number().check(z.nonnegative()),
  z.pipe(z.string().check(z.regex(/^\d{1,9}(\.\d{1,9})?$/)), z.transform(Number)),
]);

/** The options of an import object of the API; any may be missing, and a switch is true or null there. */
export const RawOptions = z.object({
  batch_mode: odd(z.boolean()),
  batch_mode_term_id: odd(Id),
  multi_term_batch_mode: odd(z.boolean()),
  change_threshold: odd(Threshold),
  diff_row_count_threshold: odd(Threshold),
  diffing_remaster: odd(z.boolean()),
  diffing_drop_status: odd(Word),
  diffing_user_remove_status: odd(Word),
  skip_deletes: odd(z.boolean()),
  override_sis_stickiness: odd(z.boolean()),
  add_sis_stickiness: odd(z.boolean()),
  clear_sis_stickiness: odd(z.boolean()),
});
type RawOptions = z.infer<typeof RawOptions>;

const given = <T>(name: string, value: T | undefined) =>
  value === undefined ? {} : { [name]: value };
const flag = (name: string, value: boolean | null | undefined) =>
  given(name, value === null ? false : value);

/** The term that is cleaned up; undefined where Canvas did not send it. */
function termOf({ multi_term_batch_mode: several, batch_mode_term_id: term }: RawOptions) {
  if (several === true) return 'several';
  return typeof term === 'number' ? String(term) : term;
}

/** A switch that is null is off; what Canvas left out stays out, as unknown. Source: SIS Imports API. */
export function readOptions(raw: RawOptions): ImportOptions {
  return {
    ...flag('batchMode', raw.batch_mode),
    ...given('term', termOf(raw)),
    ...given('changeThreshold', raw.change_threshold),
    ...given('rowThreshold', raw.diff_row_count_threshold),
    ...flag('remaster', raw.diffing_remaster),
    ...given('dropStatus', raw.diffing_drop_status),
    ...given('removeStatus', raw.diffing_user_remove_status),
    ...flag('skipDeletes', raw.skip_deletes),
    ...flag('overrideStickiness', raw.override_sis_stickiness),
    ...flag('addStickiness', raw.add_sis_stickiness),
    ...flag('clearStickiness', raw.clear_sis_stickiness),
  };
}
