import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exporting, HistorySummary } from '../../components/settings/HistorySection';
import { download } from '../../utils/download';
import { exportHistory } from '../../utils/storage/history/export';
import { type History, openHistory } from '../../utils/storage/history/history';

/** History may only be busy, or held by another page for a moment. */
const triesAgainAfter = 3000;

let opened: Promise<History> | null = null;
/** One connection for the page, however often it renders. */
function reach(): Promise<History> {
  opened ??= openHistory();
  return opened;
}

async function summaryOf(history: History): Promise<HistorySummary> {
  const runs = await history.count();
  const oldest = await history.oldest();
  const refused = await history.refused();
  return { state: history.state(), runs, oldest, refused };
}

/**
 * How much history there is (null until read, asked again while it cannot be had), and what may be done
 * with it: each answers if it worked.
 */
export function useHistory() {
  const [summary, setSummary] = useState<HistorySummary | null>(null);
  const [exporting, setExporting] = useState<Exporting | null>(null);
  const stop = useRef(() => {});
  const read = async () => setSummary(await summaryOf(await reach()));
  useEffect(() => {
    if (summary === null) return void read();
    if (summary.state !== 'unavailable') return;
    const timer = setTimeout(read, triesAgainAfter);
    return () => clearTimeout(timer);
  }, [summary]);
  return {
    summary,
    exporting,
    stopExport: () => stop.current(),
    /** Saves all of it as a file, and says how that went. */
    async exportAll(): Promise<'exported' | 'not-exported' | 'export-stopped'> {
      stop.current(); // one at a time
      const control = new AbortController();
      stop.current = () => control.abort();
      const history = await reach();
      const total = await history.count();
      const show = (done: number) => setExporting(control.signal.aborted ? null : { done, total });
      show(0);
      const now = Date.now();
      const parts = await exportHistory(history, now, { signal: control.signal, onRead: show });
      setExporting(null);
      if (parts)
        download(parts, `rosterscope-history-${new Date(now).toISOString().slice(0, 10)}.json`);
      if (control.signal.aborted) return 'export-stopped';
      return parts ? 'exported' : 'not-exported';
    },
    async clear(): Promise<boolean> {
      const history = await reach();
      await history.clear();
      const worked = history.state() !== 'unavailable';
      await read();
      return worked;
    },
  };
}
