import * as z from 'zod/mini';

/** A data type in history: letters and underscores only, so that no id or login can be kept as one. */
export const TypeName = z.string().check(z.regex(/^\p{L}[\p{L}\p{M}_]{0,39}$/u));
export type TypeName = z.infer<typeof TypeName>;

/** Classes of Canvas's `statistics`; Canvas counts a new user as a new Pseudonym. */
const canvasClasses: Record<string, string> = {
  account: 'accounts',
  enrollmentterm: 'terms',
  abstractcourse: 'abstract_courses',
  course: 'courses',
  coursesection: 'sections',
  groupcategory: 'group_categories',
  group: 'groups',
  pseudonym: 'users',
  communicationchannel: 'communication_channels',
  enrollment: 'enrollments',
  groupmembership: 'group_memberships',
  userobserver: 'user_observers',
  accountuser: 'admins',
};

/**
 * The name under which history keeps a type: that of a page's counts table ("Group Memberships"),
 * a plural key of Canvas's `counts`, or a class of its `statistics`. Null for text that is no type.
 */
export function typeName(label: string): TypeName | null {
  const word = label
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
  const known = Object.hasOwn(canvasClasses, word) ? canvasClasses[word] : word;
  const name = TypeName.safeParse(known);
  return name.success ? name.data : null;
}
