import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { copy } from '../../utils/clipboard';
import { explanationsHere } from '../../utils/explanations';
import { loadInsight } from '../../utils/in-page/load-insight';
import type { MountMessages } from '../../utils/in-page/mount';
import { say } from '../../utils/language';
import { log } from '../../utils/log';
import type { RunKey } from '../../utils/roster/model/keys';
import { useSnapshot } from '../../utils/use-snapshot';

/** The key of a job or import that the address names after its `#`. */
function keyHere(): RunKey {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // not an address that we made
  }
}

/** What holds until it is known what the organization decided. */
const strictest = { handOvers: false, masked: true };

/** The messages of the job or import in the address, wired to the background. */
export function LiveMessages() {
  const { snapshot, send, listen } = useSnapshot();
  const [key, setKey] = useState(keyHere);
  const [explanations, setExplanations] = useState<string[]>([]);
  const [house, setHouse] = useState(strictest);
  const [script, setScript] = useState<{ mount: MountMessages } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const read = () => setKey(keyHere());
    addEventListener('hashchange', read);
    loadInsight().then(
      ({ mountMessages }) => setScript({ mount: mountMessages }),
      (error) => log('The messages could not be shown', error),
    );
    explanationsHere().then(setExplanations);
    // Firefox refuses to answer where there is no policy.
    const policy: Promise<Record<string, unknown>> = browser.storage.managed
      .get(Object.keys(strictest))
      .catch(() => ({}));
    policy.then(({ handOvers, masked }) =>
      setHouse({ handOvers: handOvers !== false, masked: masked === true }),
    );
    return () => removeEventListener('hashchange', read);
  }, []);
  const items = snapshot ? [...snapshot.jobs, ...snapshot.imports] : [];
  const item = items.find((each) => each.key === key);
  useEffect(() => {
    if (!place.current || !item) return;
    script?.mount(place.current, {
      onCopy: house.handOvers ? copy : null,
      isMasked: house.masked,
      ...{ item, send, listen, explanations },
    });
  });
  if (item && script) return <div ref={place} />;
  return (
    <main class="details">
      <p>{say(snapshot && !item ? 'messages.gone' : 'loading')}</p>
    </main>
  );
}
