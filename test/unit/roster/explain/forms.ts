import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Form = z.object({
  source: z.string(),
  /** The usual name of the CSV; null where any file, or none, is named. */
  file: z.nullable(z.string()),
  severity: z.enum(['failure', 'warning', 'crash', 'end of a list', 'answer']),
  text: z.string(),
  /** Null for a form that nothing explains. */
  entry: z.nullable(z.string()),
  reason: z.optional(z.string()),
  until: z.optional(z.string()),
});
export type Form = z.infer<typeof Form>;

/** The forms of messages that Canvas's importers emit, as read from its public source. */
export const { forms } = z
  .object({ forms: z.array(Form) })
  .parse(JSON.parse(readFileSync('test/canvas/import-forms.json', 'utf8')));

/** Values that no template expects: long, empty, quoted, bracketed, in other scripts, many words. */
export const hostile = [
  'S-100',
  '',
  'a'.repeat(255),
  'AP English Language and Composition (Period 3)',
  'The History of the World and of its Peoples',
  `Dwayne "The Rock" O'Brien`,
  "it's 'quoted' twice",
  'x, y (z), [w] {v} <u>',
  'Zoë Müller-Løvenskiold',
  '李小龍 ブルース',
  'محمد عبد الله',
  'भारत नगर',
  'for user S-1',
  'C-1, Section ID: S-1',
  'a; b: c / d \\ e | f',
  '100%',
  '$1 \\1 %{x} #{y}',
  '=1+1',
  'null',
  'e.g. Mr. Smith...',
];

/** What stands in a blank that holds no name. */
const plain: Record<string, string> = {
  n: '48,213',
  p: '12.5',
  type: 'course',
  column: 'sis_source_id',
  error: 'Name is too long (maximum is 255 characters)',
  record: '{:id=>812, "sis_id"=>"S-20417"}',
  exception: 'No such file or directory @ rb_sysopen - /home/anna/canvas/users.csv',
};

/** A message of this form in which every name is the given one. */
export function fill({ text }: Pick<Form, 'text'>, name: string): string {
  return text.replace(/\{(\w+)\}/g, (_, blank: string) => plain[blank] ?? name);
}
