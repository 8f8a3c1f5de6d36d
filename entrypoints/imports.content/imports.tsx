import { ImportsPanel } from '../../components/panel/imports/ImportsPanel';
import css from '../../components/panel/imports/imports.css?inline';
import { createIsland } from '../../utils/in-page/island';
import { keepKeys } from '../../utils/in-page/own-keys';
import { openSurface } from '../../utils/in-page/surface';
import { themeAround } from '../../utils/in-page/theme';
import { SECOND } from '../../utils/roster/time/units';
import { createUploadWatch, isBarShown } from './uploads';

const lookEvery = 5 * SECOND;
/** Canvas makes the import some time after the page shows that an upload has begun. */
const awaited = 60 * SECOND;
/** The form for uploads in its jQuery shape, where it is mounted in its React shape, the bar of both. */
const native = '#sis_importer, #attachment_mount, .progress_bar_holder';

/** Sits at the top of the page's content and shows the imports of the account; reads nothing of the page. */
export function startImports(stop: AbortController): void {
  const { signal } = stop;
  const island = createIsland('rosterscope-overlay', css, true);
  keepKeys(island.element, signal);
  const surface = openSurface({ draw }, signal);
  const { store, insight, connection, tools } = surface;
  let lookedAt = 0;
  /** Until when an import that nobody knows yet may turn up; a page that loads may just have made one. */
  let awaitedUntil = Date.now() + 2 * lookEvery;
  const hasBegun = createUploadWatch();

  function draw() {
    if (surface.opened() !== null) insight.want();
    const snapshot = store.snapshot();
    island.show(
      <ImportsPanel
        imports={snapshot?.imports ?? null}
        jobs={snapshot?.jobs ?? []}
        account={snapshot?.accounts[0] ?? null}
        connected={surface.isConnected() ? 'live' : 'connecting'}
        now={Date.now()}
        insights={store.insights()}
        mount={insight.mount()}
        explanations={store.explanations()}
        opened={surface.opened()}
        isBarShown={isBarShown()}
        {...tools}
      />,
    );
  }

  function tick() {
    if (!surface.renew()) return stop.abort();
    const now = Date.now();
    if (hasBegun()) awaitedUntil = now + awaited;
    const isAwaited = now < awaitedUntil;
    if (document.hidden && !isAwaited) return;
    draw();
    const kind = isAwaited ? 'upload' : 'look';
    if (now - lookedAt >= lookEvery && connection.send({ kind })) lookedAt = now;
  }

  const place = () => {
    const content = document.querySelector('#content');
    if (!content) return;
    observer.disconnect();
    content.prepend(island.element);
  };
  const observer = new MutationObserver(place);
  observer.observe(document, { childList: true, subtree: true });

  function settle() {
    observer.disconnect();
    // Not the page it should be: one that says that it cannot be found, or a shape nobody has seen.
    if (!document.querySelector(native)) return stop.abort();
    island.element.dataset.theme = themeAround(document.body);
    hasBegun(); // from here on
  }

  const timer = setInterval(tick, SECOND);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    if (connection.isAlive()) island.remove();
  });
  draw();
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', settle, { signal, once: true });
  } else {
    settle();
  }
  place();
}
