import type { RowMessage } from '../../../../../utils/roster/explain/group/row-message';

const row = (file: string, message: string, line: number): RowMessage => ({
  file,
  message,
  row: line,
});

const times = <T>(count: number, make: (n: number) => T) =>
  Array.from({ length: count }, (_, n) => make(n));

/** Names of the students of the invented district, for tests that look for them where they must not be. */
export const secrets = [...times(32, (n) => `pupil-${n}`), 'LINCOLN', 'amelie.ngo'];

/**
 * 4,020 messages of a failed sync with three causes: a missing school takes its 60 courses, their
 * 120 sections and 3,732 enrollments with it; 32 claimed logins cost two enrollments each; and 12
 * enrollments have an unknown role.
 */
export function failedSync(): RowMessage[] {
  const courses = times(60, (n) =>
    row('courses.csv', `Account not found "LINCOLN" for course C${n}`, n + 2),
  );
  const sections = times(120, (n) =>
    row(
      'sections.csv',
      `Section C${n >> 1}-S${n & 1} references course C${n >> 1} which doesn't exist`,
      n + 2,
    ),
  );
  const inSections = times(3000, (n) =>
    row(
      'enrollments.csv',
      `An enrollment referenced a non-existent section C${n % 60}-S${n & 1}`,
      n + 2,
    ),
  );
  const inCourses = times(732, (n) =>
    row(
      'enrollments.csv',
      `Neither course nor section existed for user enrollment (Course ID: C${n % 60}, Section ID: , User ID: u${n})`,
      n + 4000,
    ),
  );
  const logins = times(32, (n) =>
    row(
      'users.csv',
      `An existing Canvas user with the SIS ID amelie.ngo has already claimed pupil-${n}'s user_id requested login information, skipping`,
      n + 2,
    ),
  );
  const strangers = times(64, (n) =>
    row(
      'enrollments.csv',
      `User not found for enrollment (User ID: pupil-${n >> 1}, Course ID: OK${n}, Section ID: )`,
      n + 6000,
    ),
  );
  const roles = times(12, (n) =>
    row('enrollments.csv', 'Improper role "proctor" for an enrollment', n + 7000),
  );
  return [...roles, ...strangers, ...inCourses, ...inSections, ...sections, ...logins, ...courses];
}
