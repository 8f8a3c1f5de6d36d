import { batchEntries } from './batch';
import { conversionEntries } from './conversion';
import { courseEntries } from './courses';
import { enrollmentEntries } from './enrollments';
import type { KnowledgeEntry } from './entry';
import { extractEntries } from './extract';
import { extraEntries } from './extras';
import { peopleEntries } from './people';
import { structureEntries } from './structure';
import { userEntries } from './users';

/** The whole knowledge base; within a step, the order in which symptoms are tried. */
export const entries: readonly KnowledgeEntry[] = [
  ...extractEntries,
  ...conversionEntries,
  ...batchEntries,
  ...structureEntries,
  ...courseEntries,
  ...userEntries,
  ...enrollmentEntries,
  ...peopleEntries,
  ...extraEntries,
];

const byId = new Map(entries.map((known) => [known.id, known]));

/** The entry with this id, such as `E12` or `R3`; null when there is none. */
export function entry(id: string): KnowledgeEntry | null {
  return byId.get(id) ?? null;
}
