import type { KnowledgeEntry } from './entry';

const row = { step: 'import', severity: 'warning', confidence: 'sure' } as const;

/** Row messages of enrollments.csv. Most of them have their cause in an earlier file. */
export const enrollmentEntries: readonly KnowledgeEntry[] = [
  {
    id: 'R7',
    ...row,
    signature: [
      'User not found for enrollment (User ID: {?user}, Course ID: {course}, Section ID: {section})',
      "User {?user} didn't exist for user enrollment",
    ],
    cause: 'An enrollment names a person Canvas does not have, or refused earlier.',
    actions: [
      'Look for a message about that person first.',
      'If there is none, have the person sent.',
    ],
    owner: 'sis',
  },
  {
    id: 'R8',
    ...row,
    signature: [
      'Neither course nor section existed for user enrollment (Course ID: {?course}, Section ID: {?section}, User ID: {user})',
      'Neither course {?course} nor section {?section} existed for user enrollment',
    ],
    cause: 'An enrollment names a course and a section Canvas does not have.',
    actions: [
      'Look for a message about that course or section first.',
      'If there is none, have them sent.',
    ],
    owner: 'sis',
  },
  {
    id: 'R9',
    ...row,
    signature: [
      'An enrollment referenced a non-existent section {?section}',
      'An enrollment referenced a non-existent course {?course}',
    ],
    cause: 'An enrollment names a course or section Canvas does not have.',
    actions: [
      'Look for a message about that course or section first.',
      'If there is none, have it sent; check the term filter.',
    ],
    owner: 'sis',
  },
  {
    id: 'R10',
    ...row,
    signature: [
      'An enrollment listed a section ({section}) and a course ({course}) that are unrelated for user ({user})',
      'An enrollment listed a section and a course that are unrelated',
    ],
    cause: 'The section now belongs to another course, perhaps by cross-listing.',
    actions: ['Send only the section id, or correct the pair.'],
    owner: 'sis',
  },
  {
    id: 'R11',
    ...row,
    signature: ['Improper role "{role}" for an enrollment'],
    cause: 'An enrollment has a role Canvas does not have.',
    actions: ['Create the role in Canvas, or map it to a standard one.'],
    owner: 'you',
  },
  {
    id: 'R12',
    ...row,
    signature: [
      'Student enrollment for "{user}" not allowed in blueprint course "{course}"',
      'Observer enrollment for "{user}" not allowed in blueprint course "{course}"',
    ],
    cause: 'Students and observers cannot be enrolled in a blueprint course.',
    actions: ['Enroll them in the course made from it.'],
    owner: 'sis',
  },
  {
    id: 'R13',
    ...row,
    signature: [
      'Attempted enrolling of deleted user {user} in course {course}',
      'Attempted enrolling with deleted sis login {login} in course {course}',
    ],
    cause: 'An enrollment is for a person or login that is deleted in Canvas.',
    actions: ['Send the person as active again, or stop sending the enrollment.'],
    owner: 'sis',
  },
  {
    id: 'R14',
    ...row,
    signature: ['An enrollment referenced a non-existent associated user {?user}'],
    cause: 'An observer’s enrollment names a student Canvas does not have.',
    actions: ['Have the student sent first.'],
    owner: 'sis',
  },
  {
    id: 'R15',
    ...row,
    signature: ['User {root}:{user} does not have a usable login for this account'],
    cause: 'A person of another account has no login here.',
    actions: ['Create a login, or check the trust between the accounts.'],
    owner: 'you',
  },
  {
    id: 'R20',
    ...row,
    signature: [
      'No course_id or section_id given for an enrollment',
      'No user_id given for an enrollment',
    ],
    cause: 'An enrollment does not say who, or where.',
    actions: ['Fill in the ids in the export.'],
    owner: 'sis',
  },
  {
    id: 'R22',
    ...row,
    signature: ['An enrollment referenced a non-existent temporary enrollment source user {?user}'],
    cause: 'A temporary enrollment stands in for a person Canvas does not have.',
    actions: ['Have that person sent first.'],
    owner: 'sis',
  },
  {
    id: 'R23',
    ...row,
    signature: ['Enrolled a user {user} in course {course}, but referenced a deleted sis login'],
    cause: 'A person was enrolled, but by a deleted login.',
    actions: ['Tidy the logins of that person.'],
    owner: 'you',
  },
  {
    id: 'R24',
    ...row,
    signature: [
      'An enrollment did not pass validation (course: {course}, section: {section}, user: {user}, role: {role}, error: {error})',
      'An enrollment did not pass validation (course: {course}, section: {section}, user: {user}, role: {role}, error: An enrollment did not pass validation (course: {course}, section: {section}, {error})',
    ],
    cause: 'Canvas refused an enrollment.',
    actions: ['Read the reason in the message, then correct the enrollment in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'R25',
    ...row,
    signature: [
      'An enrollment failed to save (course: {course}, section: {section}, user: {user}, role: {role}, error: {error})',
      'An enrollment failed to save (course: {course}, section: {section}, user: {user}, role: {role}, error: An enrollment failed to save (course: {course}, section: {section}, {error})',
    ],
    cause: 'An enrollment could not be saved, perhaps because it came twice.',
    actions: ['Run the sync again.', 'Check for duplicate rows.'],
    owner: 'sis',
  },
];
