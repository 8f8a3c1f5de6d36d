/** What a row can be about and other rows can need, in the order Canvas imports it. */
export const kinds = [
  'account',
  'course',
  'section',
  'user',
  'category',
  'group',
  'tag_set',
  'tag',
  'tag_category',
  'institutional_tag',
] as const;
export type Kind = (typeof kinds)[number];

const byName: readonly [RegExp, Kind | null][] = [
  [/enrol|observer|xlist|cross|abstract|member|admin|login|association/i, null],
  [/institutional.*categor/i, 'tag_category'],
  [/institutional/i, 'institutional_tag'],
  [/tag.?set/i, 'tag_set'],
  [/differentiation|\btags?\b/i, 'tag'],
  [/categor/i, 'category'],
  [/section|class/i, 'section'],
  [/course/i, 'course'],
  [/account|school|\borgs?\b/i, 'account'],
  [/user|student|teacher|people|person/i, 'user'],
  [/group/i, 'group'],
];

/** What the rows of a file are about, going by its name; null when the name does not say. */
export function kindOfFile(file: string | null): Kind | null {
  const name = file?.split(/[\\/]/).at(-1) ?? '';
  return byName.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
