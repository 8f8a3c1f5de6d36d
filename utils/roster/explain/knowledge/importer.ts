/** Canvas's importers of CSV files; the name of a file usually says which one reads it. */
const patterns = {
  change_sis_id: /change.?(?:sis|id)|sis.?id/i,
  institutional_tag: /institutional/i,
  differentiation_tag: /differentiation|\btags?\b|tag_/i,
  group: /group|membership/i,
  grade_publishing: /grade.?publish/i,
  abstract_course: /abstract/i,
  xlist: /x-?list|cross.?list/i,
  user_observer: /observer/i,
  enrollment: /enrol/i,
  admin: /admin/i,
  login: /login/i,
  section: /section|class/i,
  course: /course/i,
  term: /term|session/i,
  account: /account|school|\borgs?\b/i,
  user: /user|student|teacher|people|person/i,
} as const;
export type Importer = keyof typeof patterns;

const names = Object.keys(patterns) as Importer[];

/** The importer that a file's name names; null when it names none. */
export function importerOf(file: string | null): Importer | null {
  const name = file?.split(/[\\/]/).at(-1) ?? '';
  return names.find((importer) => patterns[importer].test(name)) ?? null;
}

/** By the first letter of an entry's id: the importers that write its messages. */
const byLetter: Record<string, readonly Importer[]> = {
  T: ['term'],
  A: ['account'],
  B: ['abstract_course'],
  R: ['course', 'section', 'enrollment'],
  X: ['xlist'],
  U: ['user', 'login'],
  D: ['admin'],
  O: ['user_observer'],
  G: ['group'],
  S: ['change_sis_id'],
  P: ['grade_publishing'],
  F: ['differentiation_tag', 'institutional_tag'],
};

/** False where the name of a file says that it is read by an importer that never says this. */
export function fits(
  importer: Importer | null,
  { id, files }: { id: string; files?: readonly Importer[] },
): boolean {
  const writers = files ?? byLetter[id.charAt(0)];
  return importer === null || writers === undefined || writers.includes(importer);
}
