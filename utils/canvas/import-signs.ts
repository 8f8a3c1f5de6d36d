import * as z from 'zod/mini';

/**
 * What Canvas says of a whole import or file in the lists that come with it (`processing_errors`,
 * `processing_warnings`: pairs of file and message, 24 of each at most, file null for the whole import).
 * Forms: app/models/sis_batch.rb (`change_detected_message`, `batch_mode_terms`) and
 * lib/sis/csv/diff_generator.rb (`generate_csvs`). Canvas may have translated them; then they are not found.
 */
const byLimit = /would be deleted and exceeds the set threshold of|^Terms not found\./i;
const whole =
  /^Can't perform diffing against more than one file of the same type|^Couldn't generate diff: /i;

/** Types of data by the name of a file; the first that fits. */
const byName: readonly [RegExp, string][] = [
  [/enrol/i, 'enrollments'],
  [/observer/i, 'user_observers'],
  [/xlist|cross/i, 'xlists'],
  [/login/i, 'logins'],
  [/admin/i, 'admins'],
  [/section/i, 'sections'],
  [/course/i, 'courses'],
  [/term/i, 'terms'],
  [/account/i, 'accounts'],
  [/user/i, 'users'],
];

const Pair = z.tuple([z.nullable(z.string()), z.string()]);

/** What an import's lists of messages show of it; the messages themselves are not kept. */
export function signsOf(lists: readonly unknown[]) {
  const pairs = lists.flatMap((each) => {
    const pair = Pair.safeParse(each);
    return pair.success ? [pair.data] : [];
  });
  return {
    stoppedByLimit: pairs.some(([, message]) => byLimit.test(message)),
    wholeFiles: pairs.flatMap(([file, message]) => {
      if (!whole.test(message)) return [];
      const name = (file ?? '').split(/[\\/]/).at(-1) ?? '';
      return [byName.find(([pattern]) => pattern.test(name))?.[1] ?? null];
    }),
  };
}
