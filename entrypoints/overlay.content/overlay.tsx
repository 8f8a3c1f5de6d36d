import overlayCss from '../../components/panel/overlay.css?inline';
import { createInsight } from '../../utils/in-page/insight';
import { createIsland } from '../../utils/in-page/island';
import { endLife, renewLife } from '../../utils/in-page/liveness';
import { keepKeys } from '../../utils/in-page/own-keys';
import { openConnection, versionOf } from '../../utils/in-page/port-connection';
import { createSnapshotStore } from '../../utils/in-page/snapshot-store';
import { themeAround } from '../../utils/in-page/theme';
import { log } from '../../utils/log';
import type { SurfaceMessage } from '../../utils/messages';
import { type Running, runningNow } from '../../utils/roster/assess/overlap';
import type { PageReading } from '../../utils/roster/model/reading';
import type { Snapshot } from '../../utils/roster/model/snapshot';
import { SECOND } from '../../utils/roster/time/units';
import { watchActivity } from './page/activity';
import { askOutline } from './page/ask-outline';
import { page } from './page/page';
import { createPageNavigator } from './page/page-navigator';
import { createPageReader } from './page/page-reader';
import { watchPage } from './page/page-watch';
import { pressRefresh } from './page/refresh';
import { watchScroll } from './page/scroll';
import { showsRunning } from './page/shows-running';
import { createChips } from './view/chips';
import { createMarks } from './view/marks';
import { Panel } from './view/panel';
import { createPlace } from './view/place';
import { createRunConfirmation } from './view/run-confirmation';
import { sceneOf } from './view/scene';

const lookEvery = 5 * SECOND;
const refreshEvery = 10 * SECOND;
/** Panel and chips appear together, once it is known what to show; or without, if nobody answers. */
const answerWithin = 600;

/** Where the detector leaves the way to ask again what page this is. */
const room = globalThis as { rosterscopeLook?: () => void };

/** The job that runs now on the Canvas of this frame; null when none is known to. */
function runningHere(snapshot: Snapshot | null): Running | null {
  const [account] = snapshot?.accounts ?? [];
  return account ? (runningNow(snapshot?.jobs ?? [], account.host, Date.now())[0] ?? null) : null;
}

/** Lives in the SIS Integration frame: reads it, tells the background, shows what the ledger says. */
export function startOverlay(stop: AbortController): void {
  const { signal } = stop;
  const theme = themeAround(document.body);
  const island = createIsland('rosterscope-overlay', overlayCss, true);
  island.element.dataset.theme = theme;
  const place = createPlace(island, signal);
  const chips = createChips(theme, (action) => void setTimeout(safely(action)));
  const marks = createMarks(theme);
  const sight = createPageReader(signal);
  const wanted = createPageNavigator();
  const isBusy = watchActivity(signal);
  keepKeys(island.element, signal);
  const heard = createSnapshotStore();
  const insight = createInsight(() => line);
  const guard = createRunConfirmation(island, () => runningHere(heard.snapshot()), signal);
  /** Key of the job whose details the admin has opened. */
  let opened: string | null = null;
  let reading: PageReading | null = null;
  let connected = false;
  /** Since the chips last looked at the rows. */
  let hasChanged = false;
  let told: PageReading | null = null;
  let lookedAt = 0;
  const startedAt = Date.now();
  let refreshedAt = startedAt;
  let seen = '';

  const line = openConnection(
    (message) => {
      if (message.kind === 'heard') return;
      if (message.kind === 'press-refresh') return safely(freshen)();
      if (message.kind === 'show-job') wanted.want(message.key);
      heard.take(message);
      connected = true;
      draw();
      follow(); // the page may be still, and bring no other occasion
    },
    () => {
      connected = false;
      told = null;
      insight.lost();
      draw();
    },
    signal,
  );

  /** Goes on toward what the admin asked for; false when there was no step to go. */
  const follow = () => reading !== null && wanted.follow(reading, heard.jobsOf(reading));

  function clear() {
    chips.remove();
    marks.remove();
    place.leave(signal.aborted);
  }

  const tools = {
    version: versionOf(),
    send: (message: SurfaceMessage) => void line.send(message),
    listen: heard.listen,
    onToggle(key: string) {
      opened = opened === key ? null : key;
      draw();
    },
    onOutline: () => askOutline(line, heard),
    onSchedules() {
      wanted.wantSchedules();
      follow();
    },
  };

  function draw() {
    if (signal.aborted || reading === null) return clear();
    if (!connected && !island.element.isConnected && Date.now() - startedAt < answerWithin) return;
    const { jobs, insights, job, hasNews, failedTab } = sceneOf(reading, heard);
    if (hasNews || opened !== null) insight.want();
    island.show(
      <Panel
        connected={connected ? 'live' : 'connecting'}
        now={Date.now()}
        snapshot={heard.snapshot()}
        mount={insight.mount()}
        explanations={heard.explanations()}
        {...{ reading, job, insights, failedTab, opened, tools }}
      />,
    );
    const taken = place.take();
    if (taken === 'later') return;
    if (taken === 'unwanted') {
      stop.abort();
      return clear();
    }
    if (reading.page === 'list') {
      marks.remove();
      chips.show(jobs, insights, hasChanged);
      hasChanged = false;
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
    hasChanged = true;
    if (sightNow.reading === null) room.rosterscopeLook?.(); // perhaps in another language now
    draw();
    tell();
    follow();
  }

  function tick() {
    if (!line.isAlive()) {
      endLife();
      chips.remove();
      marks.remove();
      return stop.abort(); // the panel stays, with its one line asking for a reload
    }
    renewLife();
    if (document.hidden || reading === null) return;
    const now = Date.now();
    tell();
    draw();
    const runs = heard.jobsOf(reading).some((job) => job?.status === 'in-progress');
    if (runs && now - lookedAt >= lookEvery && line.send({ kind: 'look' })) lookedAt = now;
    if (!runs && !showsRunning(reading)) return;
    if (now - refreshedAt < refreshEvery || isBusy() || guard.isAsking()) return;
    refreshedAt = now;
    pressRefresh(signal);
  }

  /** In the watch tab, where nobody looks: follow the job that runs into its details, and back out after. */
  function freshen() {
    if (!document.hidden || reading === null || isBusy()) return;
    const job = heard.jobsOf(reading).find((each) => each?.status === 'in-progress');
    if (reading.page === 'list' && job) wanted.want(job.key);
    const isLed = reading.page === 'details' && !job ? wanted.leave() : follow();
    if (!isLed) pressRefresh(signal);
  }

  /** Whatever goes wrong in here, the page is left as it was. */
  const safely = (action: () => void) => () => {
    try {
      if (!signal.aborted) action();
    } catch (error) {
      stop.abort();
      clear();
      log('Stopped on this page', error);
    }
  };

  watchPage(safely(read), place.isGone, () => page.accessibilityTree(document).shadows, signal);
  watchScroll((middle) => {
    page.lookAround(middle);
    // Only what is too long to be read as a whole shows anything else now.
    if (page.accessibilityTree(document).isPartial) safely(read)();
  }, signal);
  const timer = setInterval(safely(tick), SECOND);
  signal.addEventListener('abort', () => clearInterval(timer));
  setTimeout(safely(read)); // to be brought and to begin was task enough for a huge page
}
