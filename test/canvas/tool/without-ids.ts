import type { View } from './view.ts';

/** How a page without ids lets its details be opened: by a link that leads nowhere, or by a button. */
export type Opener = 'links' | 'buttons';

const letters = 'qwertyuiop';

/** A job's path on a page without ids: no digit of the id is left in it. */
export const stillPath = (id: string) =>
  `/rostering/jobs/${id.replace(/\d/g, (digit) => letters[Number(digit)] ?? '')}`;

/** The path that a page without ids meant; any other as it is. */
export function meantPath(path: string): string {
  return path.replace(
    /^\/rostering\/jobs\/([a-z]+)$/,
    (_, token: string) =>
      `/rostering/jobs/${token.replace(/[a-z]/g, (letter) => `${letters.indexOf(letter)}`)}`,
  );
}

/** The same page of a tool that tells nobody a job's id, nor offers files, whose names and paths hold it. */
export function withoutIds(view: View): View {
  if (view.page === 'list') {
    return { ...view, rows: view.rows.map((row) => ({ ...row, jobId: '', files: [] })) };
  }
  const bare = <T extends { timings: { download: unknown }[] }>(step: T): T => ({
    ...step,
    timings: step.timings.map((timing) => ({ ...timing, download: null })),
  });
  const { extract, conversion } = view;
  return { ...view, jobId: '', files: [], extract: bare(extract), conversion: bare(conversion) };
}

/** The HTML of such a page: no id in its links, its address stays, and no label stands where an id was. */
export function hideIds(html: string, opener: Opener): string {
  return html
    .replace(/<div><dt>[^<]*<\/dt><dd><\/dd><\/div>/g, '')
    .replace(
      /<a ([^>]*)href="\/rostering\/jobs\/(\d+)" data-open>(.*?)<\/a>/gs,
      (_, more, id, text) => {
        const open = `data-open="${stillPath(id)}" data-still`;
        return opener === 'links'
          ? `<a ${more}href="#" ${open}>${text}</a>`
          : `<button type="button" ${more}${open}>${text}</button>`;
      },
    );
}
