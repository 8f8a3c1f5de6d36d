import type { Entry } from './entry';

const conversion = { step: 'conversion', severity: 'warning', confidence: 'likely' } as const;

/** Data Conversion: from OneRoster to Canvas files. The first entry whose symptom shows is taken. */
export const conversionEntries: readonly Entry[] = [
  {
    id: 'C1',
    ...conversion,
    severity: 'failure',
    signature: [
      /no mapping (?:was )?found|mapping templates?|(?:mapping|template)s? (?:error|failed|failure|not found|(?:is )?missing|(?:is )?invalid)|(?:no|missing|invalid) (?:mapping|template)/i,
    ],
    cause: 'A kind of record has no rule that turns it into Canvas data.',
    actions: [
      'Compare the mapping templates with the last good run.',
      'Ask SIS Support to change the template.',
    ],
    owner: 'instructure',
  },
  {
    id: 'C3',
    ...conversion,
    signature: [
      /duplicated? .{0,30}(?:sourced.?id|\bid\b|enrol|record)|(?:sourced.?id|enrol\w+)\b.{0,60}(?:duplicate|already exists|not unique|more than once|repeated)/i,
    ],
    cause: 'The same record came twice, or a student has several enrollments in one class.',
    actions: ['Remove the duplicates in the SIS; only the current enrollment should be sent.'],
    owner: 'sis',
  },
  {
    id: 'C4',
    ...conversion,
    signature: [
      /(?:missing|requires?|required|without|no|empty|blank|invalid)\b.{0,40}\b(?:start|begin|end)[ _]?date|\b(?:start|begin|end)[ _]?date\b.{0,40}(?:missing|required|blank|empty|null|invalid)/i,
    ],
    cause: 'An enrollment has no start or end date; Canvas needs both.',
    actions: [
      'Fill in both dates in the SIS. Until then students may show as past or not yet active.',
    ],
    owner: 'sis',
  },
  {
    id: 'C7',
    ...conversion,
    signature: [
      /(?:unknown|invalid|unsupported|unrecogni[sz]ed|unmapped|unexpected) (?:value for )?(?:user )?(?:role|grade|status|enum)/i,
    ],
    cause: 'A role, grade or status is unknown to the mapping template.',
    actions: ['Correct the value in the SIS, or ask SIS Support to add it to the template.'],
    owner: 'instructure',
  },
  {
    id: 'C6',
    ...conversion,
    signature: [
      /invalid (?:character|code|title|length)|too long|(?:exceeds|exceeded|maximum|max) .{0,20}(?:length|characters)/i,
    ],
    cause: 'A code or title holds characters Canvas does not take, or is too long.',
    actions: ['Correct it in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'C5',
    ...conversion,
    signature: [
      /\borphan|(?:unknown|missing|non-?existent|no (?:such|matching)) (?:parent )?(?:org|school|course|term|class|academic ?session)|\b(?:org\w*|school|course|term|class|academic ?session)\b.{0,60}(?:not found|(?:does not|doesn.t|did not|didn.t) exist|no longer exists)/i,
    ],
    cause: 'A record points to a school, term, course or class that was not sent.',
    actions: [
      'Fix in this order: school, term, teacher, student, class, enrollment.',
      'One missing school can cause all the rest.',
    ],
    owner: 'sis',
  },
  {
    id: 'C2',
    ...conversion,
    severity: 'silent',
    cause: 'Fewer records came out of the conversion than went in. Mapping rules dropped the rest.',
    actions: [
      'Compare the loss with earlier runs.',
      'Open the conversion file to see which records are missing.',
    ],
    owner: 'instructure',
    confidence: 'sure',
  },
  {
    id: 'C8',
    ...conversion,
    severity: 'neutral',
    cause: 'Skipped, not failed: files that come in Canvas format need no conversion.',
    actions: [],
    owner: 'you',
    confidence: 'sure',
  },
  {
    id: 'C9',
    ...conversion,
    severity: 'silent',
    cause:
      'Nearly all records are new and nearly all old ones go: your SIS changed its ids. Courses would lose their enrollments.',
    actions: [
      'Pause the schedule now.',
      'Have the former ids restored in the SIS.',
      'Ask SIS Support how to restore what was changed.',
    ],
    owner: 'sis',
  },
];
