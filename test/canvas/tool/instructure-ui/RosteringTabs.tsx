/** @jsxImportSource react */
import { Tabs } from '@instructure/ui-tabs';
import { Text } from '@instructure/ui-text';
import { useDeeds } from './deeds.ts';
import { Jobs } from './Jobs.tsx';
import type { GradeSyncPage, ListPage, Texts } from './page.ts';
import { Schedules } from './Schedules.tsx';

const paths = ['/rostering', '/grade-sync'];

/** The tool's two tabs, the first of which holds schedules and jobs. */
export function RosteringTabs({ view, words }: { view: ListPage | GradeSyncPage; words: Texts }) {
  const { open } = useDeeds();
  return (
    <Tabs onRequestTabChange={(_, { index }) => open(paths[index] ?? '/rostering')}>
      <Tabs.Panel
        id="rostering"
        renderTitle={words.rostering}
        isSelected={view.page === 'list'}
        padding="medium 0"
      >
        {view.page === 'list' && (
          <>
            <Schedules {...view.schedules} note={words.schedule.note} words={words} />
            <Jobs view={view} words={words} />
          </>
        )}
      </Tabs.Panel>
      <Tabs.Panel
        id="grade-sync"
        renderTitle={words.gradeSync}
        isSelected={view.page === 'grade-sync'}
        padding="medium 0"
      >
        <Text>—</Text>
      </Tabs.Panel>
    </Tabs>
  );
}
