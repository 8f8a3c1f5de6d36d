import { useEffect, useState } from 'preact/hooks';
import { log } from '../../utils/log';
import { takeNews } from '../../utils/storage/news';

/** The version that an update brought, announced in the first popup after it, and a way to put it away. */
export function useNews(): [version: string | null, dismiss: () => void] {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    takeNews().then(setVersion, (error) => log('What is new could not be read', error));
  }, []);
  return [version, () => setVersion(null)];
}
