/** @jsxImportSource react */
import { Alert } from '@instructure/ui-alerts';
import { Text } from '@instructure/ui-text';
import { View } from '@instructure/ui-view';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Answer, ask } from './ask.ts';
import { DetailsPage } from './DetailsPage.tsx';
import { type Deeds, DeedsContext } from './deeds.ts';
import { EventPage } from './EventPage.tsx';
import { HistoryPage } from './HistoryPage.tsx';
import { RosteringTabs } from './RosteringTabs.tsx';

const here = () => location.pathname + location.search;

/** The tool: asks for a page, shows it a little later, and again only when asked to. */
export function Tool() {
  const [shown, setShown] = useState<{ answer: Answer | null }>();
  const asking = useRef<AbortController>(undefined);

  const show = useCallback(async () => {
    asking.current?.abort();
    asking.current = new AbortController();
    const { signal } = asking.current;
    document.getElementById('app')?.setAttribute('aria-busy', 'true');
    const answer = await ask(here(), signal).catch(() => undefined);
    if (signal.aborted) return;
    setShown({ answer: answer ?? null });
  }, []);
  useLayoutEffect(() => {
    if (shown) document.getElementById('app')?.removeAttribute('aria-busy');
  }, [shown]);

  const deeds = useMemo<Deeds>(
    () => ({
      open(path) {
        history.pushState(null, '', path);
        show();
      },
      refresh: show,
      run: () => fetch('/api/run', { method: 'POST' }).then(show),
      pause: () => fetch('/api/pause', { method: 'POST' }).then(show),
    }),
    [show],
  );

  useEffect(() => {
    show();
    window.addEventListener('popstate', show);
    return () => window.removeEventListener('popstate', show);
  }, [show]);

  if (!shown) return <p className="loading">…</p>;
  const { answer } = shown;
  return (
    <DeedsContext value={deeds}>
      <View as="main" display="block" padding="medium">
        <Text as="div" color="primary">
          {answer ? (
            <Shown {...answer} />
          ) : (
            <Alert variant="error" hasShadow={false}>
              This page could not be loaded. Please try again.
            </Alert>
          )}
        </Text>
      </View>
    </DeedsContext>
  );
}

function Shown({ view, words }: Answer) {
  if (view.page === 'details') return <DetailsPage key={view.jobId} view={view} words={words} />;
  if (view.page === 'history') return <HistoryPage view={view} words={words} />;
  if (view.page === 'event') return <EventPage view={view} words={words} />;
  return <RosteringTabs view={view} words={words} />;
}
