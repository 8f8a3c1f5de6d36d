import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Host } from '../../utils/hosts/host';
import type { HostLine } from '../../utils/hosts/host-role';
import type { HostMessage } from '../../utils/messages';

const send = (message: HostMessage) => browser.runtime.sendMessage(message);

/** The hosts there are (null until read), also when others come or go, and the removing of one. */
export function useKnownHosts() {
  const [hosts, setHosts] = useState<HostLine[] | null>(null);
  const read = () =>
    send({ kind: 'list-hosts' }).then(
      (list) => setHosts(list as HostLine[]),
      () => {}, // the worker was just restarted; the next round gets it
    );
  useEffect(() => {
    read();
    const timer = setInterval(read, 15_000);
    browser.storage.session.onChanged.addListener(read); // an addition came to its end
    return () => {
      clearInterval(timer);
      browser.storage.session.onChanged.removeListener(read);
    };
  }, []);
  return {
    hosts,
    /** False when it could not be done. */
    async remove(host: Host): Promise<boolean> {
      const worked = await send({ kind: 'remove-host', host }).then(
        () => true,
        () => false,
      );
      await read();
      return worked;
    },
  };
}
