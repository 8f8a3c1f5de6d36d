// The tool's own page: asks for a page, shows it a little later, and again only when told to.
const app = document.querySelector('#app');
const lateness = 300;
let tip = null;
/** The panel that was opened last. */
let opened = null;

const { sizing } = document.body.dataset;

/** Has Canvas make the frame as high as the page, as tools do that do not scroll in it. */
function sizeFrame() {
  if (sizing === 'none') return;
  document.documentElement.style.overflow = 'hidden';
  const height = Math.ceil(app.getBoundingClientRect().bottom + 16);
  delete document.body.dataset.sized;
  const ask = () => {
    document.body.dataset.sized = height;
    parent.postMessage({ subject: 'lti.frameResize', height }, '*');
  };
  // A busy frame asks for the height that it had when it was drawn, long after that.
  if (sizing === 'late') setTimeout(ask, 3000);
  else ask();
}
if (sizing === 'at-resize') window.addEventListener('resize', sizeFrame);
/** What is shown at an address that does not tell it. */
let still = null;

async function show(path) {
  app.setAttribute('aria-busy', 'true');
  const answer = await fetch(`/api/view?path=${encodeURIComponent(path)}`).catch(() => null);
  const told = answer?.ok ? await answer.json().catch(() => null) : null;
  await new Promise((done) => setTimeout(done, lateness));
  if (told) write(told.html);
  else app.textContent = 'This page could not be loaded. Please try again.';
  app.removeAttribute('aria-busy');
  for (const bar of app.querySelectorAll('[data-width]')) bar.style.width = `${bar.dataset.width}%`;
  sizeFrame();
  const again = opened && tabs(app).find((tab) => panelOf(tab) === opened);
  if (again && path.includes('/jobs/')) select(again);
}

/** Declared shadow roots are made where the browser can. */
function write(html) {
  if (app.setHTMLUnsafe) app.setHTMLUnsafe(html);
  else app.innerHTML = html;
}

function here() {
  return still ?? location.pathname + location.search;
}

const panelOf = (tab) => tab.dataset.tab ?? tab.getAttribute('aria-controls');

/** All tabs in a tree and in the open roots below. */
function tabs(root) {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.matches('[role=tab][aria-controls], [data-tab]') ? [each] : []),
    ...(each.shadowRoot ? tabs(each.shadowRoot) : []),
  ]);
}

function select(tab) {
  const root = tab.getRootNode();
  opened = panelOf(tab);
  for (const other of root.querySelectorAll('[role=tab][aria-controls], [data-tab]')) {
    const on = other === tab;
    for (const name of ['aria-selected', 'aria-pressed', 'aria-expanded']) {
      if (other.hasAttribute(name)) other.setAttribute(name, String(on));
    }
    if (other.role === 'tab') other.tabIndex = on ? 0 : -1;
    if (!on) other.removeAttribute('aria-current');
    const panel = root.getElementById(panelOf(other));
    if (panel) panel.hidden = !on;
  }
}

const deeds = {
  refresh: () => show(here()),
  run: () => fetch('/api/run', { method: 'POST' }).then(() => show(here())),
  pause: () => fetch('/api/pause', { method: 'POST' }).then(() => show(here())),
};

/** What an event began at, in open shadow roots too. */
const closest = (event, selector) => event.composedPath()[0]?.closest?.(selector);

document.addEventListener('click', (event) => {
  if (closest(event, 'a[href^="#"]')) event.preventDefault();
  const link = closest(event, '[data-open]');
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    still = link.hasAttribute('data-still') ? link.dataset.open : null;
    opened = null;
    if (!still) history.pushState(null, '', link.dataset.open || link.getAttribute('href'));
    show(here());
  }
  const tab = closest(event, '[role=tab][aria-controls], [data-tab]');
  if (tab) select(tab);
  deeds[closest(event, '[data-do]')?.dataset.do]?.();
});

document.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tab = step && closest(event, '[role=tab][aria-controls]');
  if (!tab) return;
  const all = [...tab.closest('[role=tablist]').querySelectorAll('[role=tab]')];
  const next = all[(all.indexOf(tab) + step + all.length) % all.length];
  select(next);
  next.focus();
});

document.addEventListener('mouseover', (event) => {
  const icon = closest(event, '[data-info]');
  if (tip && tip.parentElement === icon) return;
  tip?.remove();
  tip = null;
  if (!icon) return;
  tip = document.createElement('span');
  tip.setAttribute('role', 'tooltip');
  tip.textContent = icon.dataset.info;
  icon.append(tip);
});

window.addEventListener('popstate', () => {
  still = opened = null;
  show(here());
});
show(here());
