import type { Entry } from './entry';

const row = { step: 'import', severity: 'warning', confidence: 'sure' } as const;

/** Row messages of grade publishing results and of the tags of 2025 and later. */
export const extraEntries: readonly Entry[] = [
  {
    id: 'P1',
    ...row,
    signature: [
      'No enrollment_id given',
      'No grade_publishing_status given for enrollment {enrollment}',
      'Improper grade_publishing_status "{status}" for enrollment {enrollment}',
    ],
    cause: 'A grade result lacks its enrollment or status, or the status is unknown.',
    actions: ['Send published or error.'],
    owner: 'sis',
  },
  {
    id: 'P2',
    ...row,
    signature: ["Enrollment {enrollment} doesn't exist"],
    cause: 'A grade result is for an enrollment Canvas does not have.',
    actions: ['Correct the enrollment id.'],
    owner: 'sis',
  },
  {
    id: 'F1',
    ...row,
    signature: [
      'Differentiation Tags are not enabled for Account {account}',
      'Institutional tags are not enabled for this account',
    ],
    cause: 'Tags were sent, but the feature is off in Canvas.',
    actions: ['Turn it on, or stop sending tags.'],
    owner: 'you',
  },
  {
    id: 'F2',
    ...row,
    signature: [
      'A differentiation tag set did not pass validation (differentiation tag set: {tag}, error: {error})',
      'An institutional tag category did not pass validation (category: {category}, error: {error})',
      'An institutional tag did not pass validation (tag: {tag}, error: {error})',
      'An institutional tag association did not pass validation (tag: {tag}, user: {user}, error: {error})',
    ],
    cause: 'Canvas refused a tag. The message gives the reason.',
    actions: ['Read the reason and correct the row.'],
    owner: 'sis',
  },
  {
    id: 'F3',
    ...row,
    signature: [
      'No category_id given for an institutional tag category',
      'No name given for institutional tag category {category}',
      'No status given for institutional tag category {category}',
      'Improper status "{status}" for institutional tag category {category}',
      'No institutional_tag_id given for an institutional tag',
      'No category_id given for institutional tag {!tag}',
      'No name given for institutional tag {!tag}',
      'No description given for institutional tag {!tag}',
      'No status given for institutional tag {!tag}',
    ],
    cause: 'A tag or its category lacks a value, or has an unknown status.',
    actions: ['Correct the row.'],
    owner: 'sis',
  },
  {
    id: 'F4',
    ...row,
    signature: [
      'Category with id "{category}" didn\'t exist for institutional tag {!tag}',
      'User with sis_user_id "{?user}" didn\'t exist for institutional tag association with tag {tag}',
      'Institutional tag with id "{?tag}" didn\'t exist',
    ],
    cause: 'A tag names a category, tag or person Canvas does not have.',
    actions: ['Have it sent first.'],
    owner: 'sis',
  },
];
