import { defineBackground } from 'wxt/utils/define-background';
import { armAlarm } from '../../utils/background/alarm';
import { createAdmission } from '../../utils/background/hosts/admission';
import { createWatch } from '../../utils/background/watch';
import { createCanvasClient } from '../../utils/canvas/client';
import type { Network } from '../../utils/canvas/reach';
import { recognizeHost } from '../../utils/canvas/recognize-host';
import { closeStorage } from '../../utils/storage/access';
import { openHistory } from '../../utils/storage/history/history';
import { hostsCell } from '../../utils/storage/hosts';
import { ledgerCell } from '../../utils/storage/ledger';
import { currentSettings } from '../../utils/storage/managed';
import { createSalted } from '../../utils/storage/salt';
import { listenToBrowser } from './listen-to-browser';
import { listenToMessages } from './listen-to-messages';
import { listenToPermissions } from './listen-to-permissions';
import { listenToSurfaces } from './listen-to-surfaces';
import { logTrouble } from './log-trouble';

// A module shares its code with the pages of the extension.
export default defineBackground({
  type: 'module',
  main() {
    const network: Network = {
      fetch: (...args) => fetch(...args),
      isOnline: () => navigator.onLine,
    };
    const salted = createSalted(ledgerCell, openHistory);
    const client = createCanvasClient(network.fetch, network.isOnline, salted);
    const watch = createWatch(client, ledgerCell, openHistory, currentSettings);
    const admission = createAdmission(hostsCell, (host) => recognizeHost(network, host), watch);

    // Listeners are registered before anything is awaited: the event that woke the worker must find them.
    listenToMessages(watch, admission);
    listenToSurfaces(watch, admission);
    listenToBrowser(watch);
    listenToPermissions(watch, admission);

    logTrouble(armAlarm());
    logTrouble(watch.publish());
    logTrouble(admission.started());
    logTrouble(closeStorage());
  },
});
