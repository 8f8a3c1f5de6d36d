// The tool's own page: asks for a page, shows it a little later, and again only when told to.
const app = document.querySelector('#app');
const lateness = 300;
let tip = null;
const { sizing } = document.body.dataset;

/** Has Canvas make the frame as high as the page, as tools do that do not scroll in it. */
function sizeFrame() {
  if (sizing === 'none') return;
  document.documentElement.style.overflow = 'hidden';
  const height = Math.ceil(app.getBoundingClientRect().bottom + 16);
  parent.postMessage({ subject: 'lti.frameResize', height }, '*');
}
if (sizing === 'at-resize') window.addEventListener('resize', sizeFrame);
/** What is shown at an address that does not tell it. */
let still = null;

async function show(path) {
  app.setAttribute('aria-busy', 'true');
  const open = app.querySelector('[role=tab][aria-controls][aria-selected=true]')?.id;
  const answer = await fetch(`/api/view?path=${encodeURIComponent(path)}`).catch(() => null);
  const told = answer?.ok ? await answer.json().catch(() => null) : null;
  await new Promise((done) => setTimeout(done, lateness));
  if (told) app.innerHTML = told.html;
  else app.textContent = 'This page could not be loaded. Please try again.';
  app.removeAttribute('aria-busy');
  for (const bar of app.querySelectorAll('[data-width]')) bar.style.width = `${bar.dataset.width}%`;
  sizeFrame();
  const again = open && document.getElementById(open);
  if (again && path.includes('/jobs/')) select(again);
}

function here() {
  if (still) return still;
  return location.pathname + location.search;
}

function select(tab) {
  for (const other of tab.parentElement.querySelectorAll('[role=tab]')) {
    other.setAttribute('aria-selected', String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
    const panel = document.getElementById(other.getAttribute('aria-controls'));
    if (panel) panel.hidden = other !== tab;
  }
}

const deeds = {
  refresh: () => show(here()),
  run: () => fetch('/api/run', { method: 'POST' }).then(() => show(here())),
  pause: () => fetch('/api/pause', { method: 'POST' }).then(() => show(here())),
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-open]');
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    still = link.hasAttribute('data-still') ? link.dataset.open : null;
    if (!still) history.pushState(null, '', link.dataset.open || link.getAttribute('href'));
    show(here());
  }
  const tab = event.target.closest('[role=tab][aria-controls]');
  if (tab) select(tab);
  deeds[event.target.closest('[data-do]')?.dataset.do]?.();
});

document.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tab = step && event.target.closest('[role=tab][aria-controls]');
  if (!tab) return;
  const tabs = [...tab.parentElement.querySelectorAll('[role=tab]')];
  const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
  select(next);
  next.focus();
});

document.addEventListener('mouseover', (event) => {
  const icon = event.target.closest('[data-info]');
  if (tip && tip.parentElement === icon) return;
  tip?.remove();
  tip = null;
  if (!icon) return;
  tip = document.createElement('span');
  tip.setAttribute('role', 'tooltip');
  tip.textContent = icon.dataset.info;
  icon.append(tip);
});

window.addEventListener('popstate', () => show(here()));
show(here());
