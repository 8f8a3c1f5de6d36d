import type { Reason } from './knowledge/entry';

/** What Canvas puts before a reason: the field it is about, in words or as a column. */
const field =
  '(?:\\b(?:sortable name|short name|course code|name|code|e-?mail|path|password|login|unique(?: id)?|sis source(?: id)?|integration(?: id)?|start at|end at|conclude at|role(?: id)?|description|title|associated user) )?';
const says = (words: string) => new RegExp(field + words, 'i');

/**
 * Why Canvas refused a row, by what its models say of it (app/models of Canvas, 2025). The first that
 * fits is taken. Those without a pattern are recognized by the form of their message alone.
 */
export const reasons: readonly Reason[] = [
  {
    id: 'V1',
    pattern:
      /\b(?:SIS|Integration) ID ["'«„].*["'»“] is already in use|\b(?:SIS|Integration) ID is already in use/i,
    cause: 'Its SIS ID or integration ID already belongs to another record in Canvas.',
    actions: [
      'Find the record that has this ID, and correct one of the two.',
      'Look among deleted records too: they keep their IDs.',
    ],
    owner: 'you',
    confidence: 'sure',
  },
  {
    id: 'V2',
    pattern:
      /\bend date cannot be before start date|\b(?:end|conclude)\w*(?: at| date)? (?:must (?:be|come) after|can(?:not|'t) be before|is before)(?: the)? (?:start|begin)\w*(?: at| date)?/i,
    cause: 'The end date is before the start date.',
    actions: ['Correct the dates in the SIS.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'V3',
    pattern: says("is not an available role for this course(?:'s account)?"),
    cause: 'The role is not available in the sub-account of this course.',
    actions: ['Make the role active for that sub-account in Canvas, or map it to another role.'],
    owner: 'you',
    confidence: 'sure',
  },
  {
    id: 'V4',
    pattern: says('cannot observe yourself'),
    cause: 'Observer and student are the same person.',
    actions: ['Correct the row so that it names two different people.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'V5',
    pattern: says('is too long(?: \\(maximum is [\\d,.]+ characters\\))?'),
    cause: 'A name, code or ID is longer than Canvas allows.',
    actions: ['Shorten it in the SIS.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'V6',
    pattern: says("(?:can't|cannot) be (?:blank|empty)"),
    cause: 'A value that Canvas needs is empty.',
    actions: ['Fill it in in the SIS.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'V7',
    pattern: says('(?:has already been taken|is already (?:in use|taken))'),
    cause: 'A login, name or ID that must be unique already belongs to another record.',
    actions: [
      'Find the record that has it, and correct one of the two.',
      'Look among deleted records too: they keep their IDs.',
    ],
    owner: 'you',
    confidence: 'sure',
  },
  {
    id: 'V8',
    pattern: says('cannot delete a term with active courses'),
    cause: 'The term cannot be deleted because it still has courses.',
    actions: ['Delete or move its courses first, or stop sending the term as deleted.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'V9',
    pattern: says('cannot delete the default term'),
    cause: 'Canvas never deletes the default term.',
    actions: ['Stop sending the default term as deleted.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'V10',
    pattern: /\balready (?:a member of|in|assigned to) (?:another|a|this) group\b/i,
    cause: 'The person is already in another group of the same set.',
    actions: ['Take the person out of the other group first, or send only one of the two.'],
    owner: 'sis',
    confidence: 'likely',
  },
  {
    id: 'V11',
    pattern: /CSV headers do not match, cannot diff/i,
    cause: 'The columns differ from those of the last run.',
    actions: ['Keep the same columns in every run, or have one full run sent as the new base.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'V12',
    pattern:
      /\b(?:ActiveRecord|PG)::\w+|\bdeadlock detected|\bduplicate key value violates unique constraint|\bcould not obtain lock|\bexecution expired/i,
    cause: 'Canvas itself failed on this row.',
    actions: ['Run the sync again.', 'If it fails again, give Support the import id.'],
    owner: 'instructure',
    confidence: 'likely',
  },
  {
    id: 'V13',
    pattern: says('(?:is invalid|is not valid)'),
    cause: 'A value has a form that Canvas does not accept.',
    actions: ['Correct the value that the message names in the SIS.'],
    owner: 'sis',
    confidence: 'likely',
  },
  {
    id: 'V14',
    pattern: /\bwould create a loop\b/i,
    cause: 'The school would end up below itself.',
    actions: ['Correct its parent account in the SIS.'],
    owner: 'sis',
    confidence: 'sure',
  },
  {
    id: 'V20',
    pattern: null,
    cause: 'The other account has no SIS ID: it was made by hand, or when someone first signed in.',
    actions: ['Merge the other account, or give it this SIS ID; then run the sync again.'],
    owner: 'you',
    confidence: 'sure',
  },
  {
    id: 'V21',
    pattern: null,
    cause:
      'The enrollment was imported without that date, so access may begin earlier or last longer.',
    actions: ['Send dates like 2026-11-24T08:00:00Z.'],
    owner: 'sis',
    confidence: 'sure',
  },
];

/** The reason of that id; null when there is none. */
export function reasonById(id: string | null): Reason | null {
  return reasons.find((reason) => reason.id === id) ?? null;
}

/** What a reason's text means, and the part of it that says so; null for one that nobody knows. */
export function reasonIn(text: string): { reason: Reason; words: string } | null {
  for (const reason of reasons) {
    const words = reason.pattern?.exec(text)?.[0];
    if (words) return { reason, words };
  }
  return null;
}
