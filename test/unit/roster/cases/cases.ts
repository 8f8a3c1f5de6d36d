import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** What was tried from outside, with what an excellent tool says of it, where it lies beside the project. */
const folder = resolve(process.env.CASES ?? join('..', 'shared', 'data', 'cases'));

/** False where there are none: tests of them are then skipped. */
export const hasCases = existsSync(folder);

const Line = z.object({ step: z.enum(['extract', 'conversion', 'import']), text: z.string() });
const Group = z.object({
  cause: z.string(),
  own: z.number(),
  followed: z.record(z.string(), z.number()).default({}),
});
const Figures = z.record(z.string(), z.record(z.string(), z.number()));

const Case = z.object({
  input: z.object({
    errors: z.unknown().optional(),
    imports: z.array(z.object({ id: z.number() }).loose()).default([]),
    page: z.array(Line).default([]),
    judge: z.number().optional(),
  }),
  expected: z.object({
    groups: z.union([z.array(Group), z.number()]).optional(),
    known: z.number().optional(),
    owner: z.string().optional(),
    page: z
      .union([
        z.array(
          z.object({
            id: z.string().nullish(),
            vendor: z.string().optional(),
            owner: z.string().optional(),
          }),
        ),
        z.string(),
      ])
      .optional(),
    findings: z
      .array(
        z.object({
          id: z.string(),
          severity: z.string().optional(),
          figures: z.unknown().optional(),
        }),
      )
      .optional(),
    not: z.union([z.array(z.string()), z.string()]).optional(),
  }),
});
export type Case = z.infer<typeof Case>;

/** The figures of a finding, where the case names types. */
export const figuresOf = (figures: unknown) => Figures.safeParse(figures).data ?? {};

/** All cases by the name of their file, in its order. */
export function readCases(): [name: string, one: Case][] {
  if (!hasCases) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files
    .sort()
    .map((name) => [
      name.replace(/\.json$/, ''),
      Case.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
    ]);
}
