import type { Runtime } from 'webextension-polyfill';
import type { Host } from '../hosts/host';
import { log } from '../log';
import type { SurfaceMessage } from '../messages';
import { withCounted } from '../roster/assess/counted';
import { withCatchUp } from '../roster/ledger/catch-up';
import { withCause, withSought } from '../roster/ledger/causes';
import { withSilence } from '../roster/ledger/silence';
import { withDismissal, withNotifyOnEnd, withSeen } from '../roster/ledger/user-flags';
import { parseKey, type RunKey } from '../roster/model/keys';
import type { Ledger } from '../roster/model/ledger';
import type { HouseRules } from '../roster/model/managed';
import type { Run } from '../roster/model/run';
import type { LocalTime } from '../roster/model/step';
import type { createFrames } from './frames';
import type { createMessageReader } from './message-reader';
import type { createPolling } from './polling';
import { runHistory } from './run-history';
import { hostOf, isOwnPage, mayAskFor } from './sender';
import type { createSurfaces } from './surfaces';
import { bringInsight } from './tabs/bring-insight';
import { bringOutline } from './tabs/bring-outline';
import { openMessages } from './tabs/open-messages';
import type { createTabKeeper } from './tabs/tab-keeper';

/** What requests of surfaces are carried out with. */
interface Parts {
  frames: ReturnType<typeof createFrames>;
  messages: ReturnType<typeof createMessageReader>;
  polling: ReturnType<typeof createPolling>;
  surfaces: ReturnType<typeof createSurfaces>;
  watchTab: ReturnType<typeof createTabKeeper>;
  ledger: () => Promise<Ledger>;
  recent: (host: Host) => Promise<Run[]>;
  settings: () => Promise<{ house?: HouseRules }>;
  publish: () => Promise<void>;
  /** Sends one surface what this ledger says. */
  show: (port: Runtime.Port, ledger: Ledger) => Promise<void>;
  change: (make: (ledger: Ledger, now: LocalTime) => Ledger) => Promise<void>;
  open: (key: RunKey, isForSchedules?: boolean) => Promise<void>;
}

type Dismissal = Extract<SurfaceMessage, { kind: 'dismiss' }>;

function dismissed(ledger: Ledger, message: Dismissal, now: LocalTime): Ledger {
  const { key, finding, note, silence } = message;
  const handled = withDismissal(ledger, key, finding, note, now);
  const host = parseKey(key)?.host ?? '';
  return silence ? withSilence(handled, host, finding, silence.types, silence.until) : handled;
}

/** Carries out what panel and pages ask for; a key of another host than the sender's is refused. */
export function createSurfaceRequests(parts: Parts) {
  const { frames, messages, polling, surfaces, watchTab, ledger, recent, settings } = parts;
  const { publish, show, change, open } = parts;

  async function takeReading(
    port: Runtime.Port,
    message: Extract<SurfaceMessage, { kind: 'reading' }>,
  ): Promise<void> {
    let shown = Promise.resolve();
    // A panel waits for this with its first paint; to store it, and all else that follows, takes longer.
    const showFirst = surfaces.hasRead(port)
      ? undefined
      : (made: Ledger) => {
          shown = show(port, made).catch((error) => log('A panel was not shown its page', error));
        };
    if (!(await frames.take(port, message.reading, showFirst))) return;
    await shown;
    await watchTab.heard(port.sender?.tab?.id);
    await publish();
    return frames.lead(port);
  }

  async function pollHostOf(port: Runtime.Port, isPressing: boolean): Promise<void> {
    const host = hostOf(port.sender);
    if (host !== null) await polling.pollIfDue(host, true, isPressing);
  }

  return async (port: Runtime.Port, message: SurfaceMessage): Promise<void> => {
    surfaces.hear(port);
    if ('key' in message && !mayAskFor(port.sender, message.key)) return;
    switch (message.kind) {
      case 'reading':
        return takeReading(port, message);
      case 'look':
        return isOwnPage(port.sender) ? polling.pollAll(true) : pollHostOf(port, false);
      case 'upload':
        return pollHostOf(port, true);
      case 'seen':
        return change((current, now) => withSeen(current, message.key, now));
      case 'notify-on-end':
        return change((current, now) => withNotifyOnEnd(current, message.key, message.on, now));
      case 'open':
        return isOwnPage(port.sender) ? open(message.key, message.schedules) : undefined;
      case 'open-messages':
        return openMessages(message.key);
      case 'past':
        return surfaces.send(port, {
          ...(await runHistory(await ledger(), message.key, recent)),
          house: (await settings()).house,
        });
      case 'rows':
        return messages.take(port, message);
      case 'catch-up': {
        if (!isOwnPage(port.sender)) return;
        await change((current) => withCatchUp(current, message.host, message.on));
        return message.on ? polling.pollIfDue(message.host, true) : undefined;
      }
      case 'counted':
        return change((current) => withCounted(current, message.key, message.counts));
      case 'cause':
        return change((current) => withCause(current, message.key, message.cause));
      case 'sought':
        return change((current) => withSought(current, message.key, message.mark));
      case 'load-insight':
        return surfaces.send(port, await bringInsight(port));
      case 'outline':
        return surfaces.send(port, await bringOutline(port));
      case 'dismiss':
        return change((current, now) => dismissed(current, message, now));
    }
  };
}
