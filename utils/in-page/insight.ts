import type { InsightScript, Mount } from './mount';
import type { PortConnection } from './port-connection';

const brought = globalThis as { rosterscopeInsight?: InsightScript };

/** The script that explains, which the background brings into the frame once there is something to say. */
export function createInsight(line: () => PortConnection) {
  let asked = false;
  return {
    /** Null until it is there. */
    mount: (): Mount | null => brought.rosterscopeInsight?.mount ?? null,
    want() {
      if (!asked && !brought.rosterscopeInsight) asked = line().send({ kind: 'load-insight' });
    },
    /** The background is away: what it was asked for may not come. */
    lost() {
      asked = false;
    },
  };
}
