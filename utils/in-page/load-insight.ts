import browser from 'webextension-polyfill';
import type { InsightScript } from './mount';

const room = globalThis as { rosterscopeInsight?: InsightScript };

/**
 * Loads into a page of ours the script that explains: the file that goes into frames, so that the package holds
 * it once. Rejects where it does not load.
 */
export async function loadInsight(): Promise<InsightScript> {
  if (!room.rosterscopeInsight) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('content-scripts/insight.js');
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('The script that explains did not load'));
    });
    document.head.append(script);
    await loaded;
  }
  if (!room.rosterscopeInsight) throw new Error('The script that explains did not start');
  return room.rosterscopeInsight;
}
