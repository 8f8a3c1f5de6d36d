import overlayCss from '../../components/overlay.css?inline';
import type { BackgroundMessage } from '../../utils/background-message';
import { report } from '../../utils/report';
import { idsOf } from '../../utils/roster/page-ids';
import type { PageReading } from '../../utils/roster/reading';
import type { JobView, Snapshot } from '../../utils/roster/snapshot';
import { watchActivity } from './activity';
import { createChips } from './chips';
import { createIsland } from './island';
import { openLine } from './line';
import { createMarks } from './marks';
import { page } from './page';
import { watchPage } from './page-watch';
import { Panel } from './panel';
import { pressRefresh } from './refresh';
import { watchScroll } from './scroll';
import { createSight } from './sight';
import { themeAround } from './theme';
import { createWanted } from './wanted';

const second = 1000;
const lookEvery = 5 * second;
const refreshEvery = 10 * second;
/** Panel and chips appear together, once it is known what to show; or without, if nobody answers. */
const answerWithin = 600;
/** A page that keeps throwing the panel out does not want it. */
const maxReturns = 20;
const fightWithin = second / 2;

/** Lives in the SIS Integration frame: reads it, tells the background, shows what the ledger says. */
export function startOverlay(stop: AbortController): void {
  const { signal } = stop;
  const theme = themeAround(document.body);
  const island = createIsland('rosterscope-overlay', overlayCss);
  island.element.dataset.theme = theme;
  const chips = createChips(theme, (action) => void setTimeout(safely(action)));
  const marks = createMarks(theme);
  const sight = createSight(signal);
  const wanted = createWanted();
  const isBusy = watchActivity(signal);
  let snapshot: Snapshot | null = null;
  let here: Extract<BackgroundMessage, { kind: 'snapshot' }>['here'] = [];
  let reading: PageReading | null = null;
  let connected = false;
  let told: PageReading | null = null;
  let neighbour: Element | null = null;
  let returns = 0;
  let returnedAt = 0;
  let lookedAt = 0;
  const startedAt = Date.now();
  let refreshedAt = startedAt;
  let seen = '';

  const line = openLine(
    (message) => {
      if (message.kind === 'heard') return;
      if (message.kind === 'press-refresh') return safely(freshen)();
      if (message.kind === 'show-job') wanted.want(message.id);
      else if (message.kind === 'snapshot') ({ snapshot, here } = message);
      connected = true;
      draw();
      if (reading) wanted.follow(reading); // the page may be still, and bring no other occasion
    },
    () => {
      connected = false;
      told = null;
      draw();
    },
    signal,
  );

  /** The jobs of the page as it is now; unknown until the background has answered to this page. */
  function jobsHere(): (JobView | null)[] {
    const ids = reading === null ? [] : idsOf(reading);
    const isSame = ids.length === here.length && ids.every((id, at) => id === here[at]?.id);
    if (isSame) return here.map(({ job }) => job);
    const jobs = new Map(here.map(({ id, job }) => [id, job]));
    return ids.map((id) => (id && jobs.get(id)) || null);
  }

  function clear() {
    neighbour = null;
    chips.remove();
    marks.remove();
    island.remove();
  }

  /** A page that draws itself anew takes the panel along; one that takes the panel alone is against it. */
  function place() {
    if (island.element.isConnected) return;
    const now = Date.now();
    const isFight = neighbour?.isConnected || now - returnedAt < fightWithin;
    returns = isFight ? returns + 1 : 0;
    returnedAt = now;
    if (returns > maxReturns) return stop.abort();
    neighbour = page.contentTop(document);
    neighbour?.before(island.element);
  }

  function draw(hasChanged = false) {
    if (signal.aborted || reading === null) return clear();
    if (!connected && !island.element.isConnected && Date.now() - startedAt < answerWithin) return;
    const jobs = jobsHere();
    const job = reading.page === 'details' ? (jobs[0] ?? null) : null;
    const failedTab =
      reading.page === 'details' && job?.failedStep === 'import'
        ? Math.max(0, reading.batches?.findIndex((batch) => batch.step.state === 'failed') ?? 0)
        : 0;
    place();
    if (signal.aborted) return clear(); // the page is against it
    const state = line.isAlive() ? (connected ? 'live' : 'connecting') : 'gone';
    island.show(
      <Panel connected={state} now={Date.now()} {...{ reading, job, snapshot, failedTab }} />,
    );
    if (reading.page === 'list') {
      marks.remove();
      chips.show(jobs, hasChanged);
    } else {
      chips.remove();
      marks.show(job?.failedStep ?? null, failedTab);
      if (job?.status === 'failed' && !job.seen && seen !== job.key && !document.hidden) {
        if (line.send({ kind: 'seen', key: job.key })) seen = job.key;
      }
    }
  }

  function tell() {
    if (reading === null || told === reading) return;
    if (line.send({ kind: 'reading', reading })) told = reading;
  }

  function read() {
    const sightNow = sight.read(Date.now());
    if (sightNow.isNews || sightNow.reading === null) reading = sightNow.reading;
    draw(true);
    tell();
    if (reading) wanted.follow(reading);
  }

  function tick() {
    if (!line.isAlive()) {
      draw();
      chips.remove();
      marks.remove();
      return stop.abort(); // the panel stays, with its one line asking for a reload
    }
    if (document.hidden || reading === null) return;
    const now = Date.now();
    tell();
    draw();
    if (!jobsHere().some((job) => job?.status === 'in-progress')) return;
    if (now - lookedAt >= lookEvery && line.send({ kind: 'look' })) lookedAt = now;
    if (now - refreshedAt < refreshEvery || isBusy()) return;
    refreshedAt = now;
    pressRefresh(signal);
  }

  /** In the watch tab, where nobody looks: follow the job that runs into its details, and back out after. */
  function freshen() {
    if (!document.hidden || reading === null || isBusy()) return;
    const job = jobsHere().find((each) => each?.status === 'in-progress');
    if (reading.page === 'list' && job) wanted.want(job.id);
    const isLed = reading.page === 'details' && !job ? wanted.leave() : wanted.follow(reading);
    if (!isLed) pressRefresh(signal);
  }

  /** Whatever goes wrong in here, the page is left as it was. */
  const safely = (action: () => void) => () => {
    try {
      if (!signal.aborted) action();
    } catch (error) {
      stop.abort();
      clear();
      report('Stopped on this page', error);
    }
  };

  const isGone = () => neighbour !== null && !island.element.isConnected;
  watchPage(safely(read), isGone, () => page.outline(document).shadows, signal);
  watchScroll((middle) => {
    page.lookAround(middle);
    // Only what is too long to be read as a whole shows anything else now.
    if (page.outline(document).isPartial) safely(read)();
  }, signal);
  const timer = setInterval(safely(tick), second);
  signal.addEventListener('abort', () => clearInterval(timer));
  safely(read)();
}
