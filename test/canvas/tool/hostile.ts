import type { DetailsView, ListView, View } from './view.ts';

/** Where hostile markup would be asked for, if it ever became an element. */
export const trap = '/caught';

/** Texts that a page could show to get something run, asked for, frozen or misread. */
export const hostileTexts = {
  image: `<img src="https://sis-integration.instructure.com${trap}" onerror="globalThis.caught = 1">`,
  script: `</span></style><script>globalThis.caught = 1</script>`,
  drawing: `"><svg onload="globalThis.caught = 1"><iframe srcdoc="<script>parent.caught = 1</script>">`,
  link: `<a href="javascript:globalThis.caught = 1">Job Status Details</a>`,
  bidi: '\u202E\u2066detelpmoC\u2069\u202C',
  unseen: 'Fa\u200Bil\u00ADed\u200E at 9\u206099%\u0000',
  long: `${'a'.repeat(1_000_000)}<b>`,
};
const texts = Object.values(hostileTexts);
const text = (at: number) => texts[at % texts.length] ?? '';

/** The same page with hostile texts wherever a person or another system wrote something. */
export function hostile(view: View): View {
  return view.page === 'list' ? hostileList(view) : hostileDetails(view);
}

function hostileList(view: ListView): ListView {
  const rows = view.rows.map((row, at) => ({
    ...row,
    postedBy: text(at),
    sisType: text(at + 1),
    files: [{ name: text(at + 2), href: 'javascript:globalThis.caught = 1' }],
    // The newest keeps its own, so that a test can follow it.
    href: at ? `javascript:globalThis.caught = ${at}//jobs/48${at}` : row.href,
  }));
  return { ...view, rows };
}

function hostileDetails(view: DetailsView): DetailsView {
  const settings = texts.map((value, at) => ({ name: text(at + 1), value }));
  return {
    ...view,
    name: hostileTexts.image,
    postedBy: hostileTexts.script,
    files: [{ name: hostileTexts.drawing, href: 'javascript:globalThis.caught = 1' }],
    extract: {
      ...view.extract,
      error: view.extract.error && [...texts.slice(0, 6), view.extract.error].join(' '),
      counts: [...view.extract.counts, { type: hostileTexts.drawing, extracted: 1e300 }],
      configuration: settings,
    },
    conversion: { ...view.conversion, templates: texts },
  };
}

/** A list of so many jobs on one page, every tenth failed; the newest as it is. */
export function longList(count: number, isRunning = false): (view: View) => View {
  return (view) => {
    const [first, second = first] = view.page === 'list' ? view.rows : [];
    if (view.page === 'details' || !first || !second) return view;
    const more = Array.from({ length: count - 1 }, (_, at) => {
      const jobId = String(900_000 - at);
      const status = isRunning ? first.status : second.status;
      const row = { ...second, status, jobId, href: `/rostering/jobs/${jobId}`, files: [] };
      return at % 10 === 4 ? { ...row, status: 'failed' as const, stage: 'extract' as const } : row;
    });
    return { ...view, rows: [first, ...more], pageCount: 1 };
  };
}
