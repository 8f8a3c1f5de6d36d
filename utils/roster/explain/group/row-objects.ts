import type { Recognized } from '../knowledge/match-entry';
import { type Kind, kinds } from './kind';

/** Something a row names, such as a course. `id` is null where the message does not say which. */
type RowObject = { kind: string; id: string | null };

type Role = Recognized['values'][number]['role'];

const objectsOf = (known: Recognized | null, role: Role): RowObject[] =>
  (known?.values ?? [])
    .filter((value) => value.role === role)
    .map(({ name, text }) => ({ kind: name, id: text || null }));

/** Objects that the row needs and that do not exist. */
export const missingObjects = (known: Recognized | null) =>
  objectsOf(known, 'missing').filter((each): each is RowObject & { kind: Kind } =>
    (kinds as readonly string[]).includes(each.kind),
  );

/** Objects that Canvas did not make because of this message. */
export const rejectedObjects = (known: Recognized | null) => objectsOf(known, 'rejected');
