import './reader-here';
import { JobPanel } from '../../../components/panel/JobPanel';
import { ListPanel } from '../../../components/panel/ListPanel';
import overlayCss from '../../../components/panel/overlay.css?inline';
import { page as reader } from '../../../entrypoints/overlay.content/page/page';
import { createPlace } from '../../../entrypoints/overlay.content/view/place';
import { createIsland } from '../../../utils/in-page/island';
import { pageOf, tools } from '../../unit/components/samples';

const known = { account: null, connected: 'live', now: Date.now(), ...tools() } as const;
let panel: ReturnType<typeof make> | null = null;

function make() {
  const island = createIsland('rosterscope-overlay', overlayCss);
  return { island, place: createPlace(island, new AbortController().signal) };
}

/** Begins to watch the page, as the overlay does before it knows anything. */
export function begin(): void {
  panel?.island.remove();
  panel = make();
}

/** Tries to put the panel into the page, with what it shows before anything is known. */
export function putPanel(): string {
  if (!panel) throw new Error('not begun');
  if (!reader.contentTop(document)) return 'not understood';
  panel.island.show(
    reader.readPage(document, Date.now())?.page === 'list' ? (
      <ListPanel {...known} jobs={[]} insights={{}} onOpenJob={null} />
    ) : (
      <JobPanel
        {...known}
        {...pageOf()}
        job={null}
        insight={undefined}
        message={null}
        blocks={[]}
        byStructure={false}
        onGoToTab={() => {}}
      />
    ),
  );
  return panel.place.take();
}

/** Tries again whenever the page has changed; gives what came of it. */
export function putAtChange(): Promise<string> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done(putPanel());
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
