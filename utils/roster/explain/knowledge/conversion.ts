import type { KnowledgeEntry } from './entry';

const conversion = { step: 'conversion', severity: 'warning', confidence: 'likely' } as const;

/** Data Conversion: from OneRoster to Canvas files. The first entry whose symptom shows is taken. */
export const conversionEntries: readonly KnowledgeEntry[] = [
  {
    id: 'C1',
    ...conversion,
    severity: 'failure',
    signature: [
      /\bno mapping (?:was )?found\b|\bmapping templates? .{0,30}\b(?:missing|not found|invalid|error|failed)\b|\b(?:missing|invalid|no) mapping templates?\b|\bmapping (?:error|failed|failure)\b/i,
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
      /^duplicated? (?:sourced.?ids?|ids?|(?:primary )?keys?|enrol\w+|records?|rows?)\b(?!s?:? ?0\b)|\b(?:sourced.?id|enrol\w+)\b.{0,60}\b(?:is (?:a )?duplicate|already exists|not unique|more than once)\b/i,
    ],
    cause: 'The same record came twice, or a student has several enrollments in one class.',
    actions: ['Remove the duplicates in the SIS; only the current enrollment should be sent.'],
    owner: 'sis',
  },
  {
    id: 'C4',
    ...conversion,
    signature: [
      /^(?:missing|required|invalid|empty|blank) (?:start|begin|end)[ _]?date\b(?!.*\b(?:filled|replaced|default|ignored)\b)|^(?:missing|empty|blank) (?:required )?(?:field|value|column):? ["'“]?(?:start|begin|end)[ _]?date\b|\b(?:start|begin|end)[ _]?date (?:is |was )?(?:missing|required|blank|empty|null|invalid)\b/i,
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
      /\b(?:unknown|invalid|unsupported|unrecogni[sz]ed|unmapped|unexpected) (?:value for )?(?:user )?(?:role|grade|status|enum)\b(?: value)?(?: ["'“:(]| [a-z]{1,3}$| for \w+ \d|: |$)|\b(?:role|grade(?: level)?|status) ["'“]?[\w-]{1,30}["'”]? is (?:not (?:supported|valid|recogni[sz]ed|mapped|allowed|known)|unsupported|unknown|invalid)(?=$|[.:;])|\b(?:unknown|invalid|unsupported|unrecogni[sz]ed|unmapped|unexpected) value ["'“][^"'“”]{1,30}["'”] (?:for|in|of) (?:the )?(?:field )?["'“]?(?:\w+[ .])?(?:role|grade|status)(?:e?s)?\b/i,
    ],
    cause: 'A role, grade or status is unknown to the mapping template.',
    actions: ['Correct the value in the SIS, or ask SIS Support to add it to the template.'],
    owner: 'instructure',
  },
  {
    id: 'C6',
    ...conversion,
    signature: [
      /^invalid (?:character|code|title|length)s?\b|\bcontains? (?:an? )?(?:illegal|invalid|unsupported|forbidden) characters?\b|\b(?:exceeds|exceeded) (?:the )?max(?:imum)?\b.{0,20}\b(?:length|characters)\b|\b(?:code|title|name|value)\b.{0,30} is too long(?=$|[.:;,]| \()|\b(?:code|title|name|value) is longer than \d+ characters\b/i,
    ],
    cause: 'A code or title holds characters Canvas does not take, or is too long.',
    actions: ['Correct it in the SIS.'],
    owner: 'sis',
  },
  {
    id: 'C5',
    ...conversion,
    signature: [
      /\borphan(?:ed)? (?:class|course|user|record|enrol\w+|section|org|term)\b|^(?:unknown|missing|non-?existent|no (?:such|matching)) (?:parent )?(?:org|school|course|term|class|academic ?session)\b(?= (?:for|on|in) \w+$|:| ["'\w]*\d|$)|\b(?:references|refers to|points to|belongs to)\b.{0,60}\b(?:not found|(?:does not|doesn.t|did not|didn.t) exist|no longer exists)|\b(?:references|refers to) (?:an? )?(?:unknown|missing|non-?existent) (?:org|school|course|term|class|session|user)\b|\b(?:(?:org|school|course|term|class|session)(?: ?(?:sourced)?ids?)?|usersourcedid):? \S*\d\S* (?:was |is )?(?:not found|(?:does not|doesn.t|did not|didn.t) exist)/i,
    ],
    cause: 'A record points to a school, term, course or class that was not sent.',
    actions: [
      'Fix in this order: school, term, teacher, student, class, enrollment.',
      'One missing school can cause all the rest.',
    ],
    owner: 'sis',
  },
];
