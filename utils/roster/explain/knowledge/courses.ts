import type { KnowledgeEntry } from './entry';

const row = { step: 'import', severity: 'warning', confidence: 'sure' } as const;

/** Row messages of courses.csv and sections.csv, and what happens to a course without a word. */
export const courseEntries: readonly KnowledgeEntry[] = [
  {
    id: 'R1',
    ...row,
    signature: [
      'No course_id given for a course',
      'No short_name given for course {!course}',
      'No long_name given for course {!course}',
    ],
    cause: 'A course lacks its id, code or title.',
    actions: ['Fill it in in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'R2',
    ...row,
    signature: [
      'Improper status "{status}" for course {!course}',
      'Improper status "{status}" for section {!section} in course {course}',
      'Improper status "{status}" for an enrollment',
    ],
    cause: 'A course, section or enrollment has a status Canvas does not know.',
    actions: ['Correct the status in the SIS or in the mapping.'],
    owner: 'sis',
  },
  {
    id: 'R3',
    ...row,
    signature: ['Account not found "{?account}" for course {!course}'],
    cause:
      'A course names a school that Canvas does not have. Its sections and enrollments fail with it.',
    actions: ['Create the sub-account in Canvas, or have the school sent with its right id.'],
    owner: 'you',
  },
  {
    id: 'R4',
    ...row,
    signature: [
      'Cannot restore course {!course} because the associated account {?account} is deleted',
    ],
    cause: 'A course comes back, but its school is deleted.',
    actions: ['Restore the sub-account, or send another one.'],
    owner: 'you',
  },
  {
    id: 'R5',
    ...row,
    signature: [
      'A course did not pass validation (course: {!course} / {code}, error: {error})',
      'A course did not pass validation (course: {!course} / {code}, error: A course did not pass validation {error})',
      'A (templated) course did not pass validation (course: {course} / {code}, error: {error})',
      'A (templated) course did not pass validation (course: {course} / {code}, error: A (templated) course did not pass validation {error})',
    ],
    cause: 'Canvas refused a course.',
    actions: ['Read the reason in the message, then correct the course in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'R6',
    ...row,
    signature: ["Section {!section} references course {?course} which doesn't exist"],
    cause: 'A section belongs to a course Canvas does not have.',
    actions: [
      'Look for a message about that course first.',
      'If there is none, have the course sent.',
    ],
    owner: 'sis',
  },
  {
    id: 'R16',
    ...row,
    severity: 'silent',
    cause:
      'A course names a term Canvas does not have, and quietly stays in the default or former term.',
    actions: ['Have the term sent, or correct the term id.'],
    owner: 'sis',
  },
  {
    id: 'R17',
    ...row,
    severity: 'silent',
    cause: 'A value was changed by hand in Canvas, so Canvas keeps it and ignores the SIS.',
    actions: ['Run once with “Override UI changes”, if the SIS should win.'],
    owner: 'you',
    confidence: 'likely',
  },
  {
    id: 'R18',
    ...row,
    severity: 'silent',
    cause: 'A record was changed outside the SIS. Canvas compares files only, so it never notices.',
    actions: ['Have one full run sent as the new base.'],
    owner: 'you',
    confidence: 'likely',
  },
  {
    id: 'R19',
    ...row,
    severity: 'silent',
    cause: 'A cross-listed section keeps students who left: its drops were not applied.',
    actions: ['Check the cross-listing in Canvas.'],
    owner: 'you',
    confidence: 'likely',
  },
  {
    id: 'R33',
    ...row,
    severity: 'silent',
    cause:
      'A person was removed in Canvas by hand and stays removed, though the SIS still sends them.',
    actions: ['Have one full run sent as the new base: Canvas reads only rows that changed.'],
    owner: 'you',
    confidence: 'likely',
  },
  {
    id: 'R26',
    ...row,
    signature: [
      'Bad date format for course {course}',
      'Bad date format for section {section}',
      'Bad date format for term {term}',
      { text: 'Bad date format for user {user} in course {course}', reason: 'V21' },
      { text: 'Bad date format for user {user} in section {section}', reason: 'V21' },
    ],
    files: ['course', 'section', 'term', 'enrollment'],
    cause: 'A date could not be read. The row was imported without it.',
    actions: ['Send dates like 2026-11-24T08:00:00Z.'],
    owner: 'sis',
  },
  {
    id: 'R27',
    ...row,
    signature: [
      'Invalid course_format "{value}" for course {!course}',
      'Invalid grade_passback_setting "{value}" for course {!course}',
    ],
    cause: 'A course has a format or grade setting Canvas does not know.',
    actions: ['Correct the value in the mapping.'],
    owner: 'sis',
  },
  {
    id: 'R28',
    ...row,
    signature: ['unknown abstract course id {abstract}, ignoring abstract course reference'],
    cause: 'A course names an unknown abstract course. The course itself was imported.',
    actions: ['Send the abstract course, or drop the column.'],
    owner: 'sis',
  },
  {
    id: 'R29',
    ...row,
    signature: ['Unknown blueprint course "{blueprint}" for course "{course}"'],
    cause: 'The course named as blueprint is none.',
    actions: ['Make it a blueprint in Canvas, or correct the id.'],
    owner: 'you',
  },
  {
    id: 'R30',
    ...row,
    signature: [
      'Cannot associate course "{course}" - is a blueprint course',
      'Cannot associate course "{course}" - is associated to another blueprint course',
      'Cannot associate course "{course}" - is not in the same or lower account as the blueprint course',
    ],
    cause:
      'A course cannot be joined to the blueprint: it is one itself, has another, or lies elsewhere.',
    actions: ['Correct the pair, or undo the former association in Canvas.'],
    owner: 'you',
  },
  {
    id: 'R31',
    ...row,
    signature: [
      'No section_id given for a section in course {course}',
      'No course_id given for a section {!section}',
      'No name given for section {!section} in course {course}',
    ],
    cause: 'A section lacks its id, name or course.',
    actions: ['Fill it in in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'R32',
    ...row,
    signature: [
      'A section did not pass validation (section: {!section} / {name}, course: {course}, error: {error})',
    ],
    cause: 'Canvas refused a section.',
    actions: ['Read the reason in the message, then correct the section in the SIS.'],
    owner: 'sis',
  },
];
