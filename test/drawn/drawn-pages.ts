import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Pages of the tool as real component libraries draw them, where they lie beside the project. */
const folder = resolve(process.env.DRAWN_PAGES ?? join('..', 'shared', 'data', 'pages'));

/** False where there are none: tests of them are then skipped. */
export const hasDrawnPages = existsSync(join(folder, 'expected.json'));

const Step = z.object({ state: z.string(), percent: z.number().nullish() });
const Time = z.string().nullish();
const file = { file: z.string(), address: z.string().nullish() };

const DrawnPage = z.discriminatedUnion('page', [
  z.object({
    ...file,
    page: z.literal('details'),
    id: z.string().nullish(),
    name: z.string().nullish(),
    started: Time,
    steps: z.object({ extract: Step, conversion: Step, import: Step }),
  }),
  z.object({
    ...file,
    page: z.literal('list'),
    jobs: z.array(
      z.object({
        id: z.string().nullish(),
        type: z.string().nullish(),
        sis: z.string().nullish(),
        status: z.string(),
        stage: z.string().nullable(),
        updated: Time,
      }),
    ),
  }),
  z.object({
    ...file,
    page: z.literal('details-b'),
    id: z.string().nullish(),
    name: z.string().nullish(),
    imports: z.array(z.string().nullable()),
  }),
  z.object({
    ...file,
    page: z.literal('list-b'),
    schedules: z.array(z.object({ status: z.string().nullish() })),
    jobs: z.array(
      z.object({ id: z.string().nullish(), status: z.string().nullish(), updated: Time }),
    ),
  }),
]);

/** A page of the tool, and what a person reads from it. */
export type DrawnPage = z.infer<typeof DrawnPage>;

const Drawn = z.object({ now: z.iso.datetime(), zone: z.string(), pages: z.array(DrawnPage) });

/** All pages, and the clock and the zone they were drawn at. */
export function drawnPages(): z.infer<typeof Drawn> {
  return Drawn.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
}

/** The library that drew a page. */
export function libraryOf({ file }: Pick<DrawnPage, 'file'>): string {
  return file.split('/')[0] ?? '';
}

/** The page as the library drew it, with its styles within. */
export function htmlOf({ file }: Pick<DrawnPage, 'file'>): string {
  const html = readFileSync(join(folder, file), 'utf8');
  const css = readFileSync(join(folder, file.split('/')[0] ?? '', 'style.css'), 'utf8');
  return html.replace(
    /<link[^>]*style\.css[^>]*>/,
    `<style>${css.replaceAll('</', '<\\/')}</style>`,
  );
}
