/** @jsxImportSource react */
import { Flex } from '@instructure/ui-flex';
import { Heading } from '@instructure/ui-heading';
import { Link } from '@instructure/ui-link';
import { Text } from '@instructure/ui-text';
import { View } from '@instructure/ui-view';
import { DataTable } from './DataTable.tsx';
import { inPlace, useDeeds } from './deeds.ts';
import { Files } from './Files.tsx';
import { Pager } from './Pager.tsx';
import type { HistoryPage as Page, Texts } from './page.ts';
import { Schedules } from './Schedules.tsx';
import { StatusPill } from './StatusPill.tsx';

/** The list of generation B: schedules by the hour of day, and the Sync Event History. */
export function HistoryPage({ view, words }: { view: Page; words: Texts }) {
  const { open } = useDeeds();
  const { columns, jobs } = view.history;
  const { b, schedule, job: w } = words;
  const asB = { ...words, schedule: { ...schedule, run: b.run } };
  return (
    <>
      <Schedules {...view.schedules} note={schedule.note} words={asB} />
      <View as="section" display="block">
        <Heading level="h2" margin="0 0 small">
          {b.history}
        </Heading>
        <DataTable
          caption={b.history}
          columns={columns}
          rows={jobs.map(({ cells, status, files, href }) => [
            ...cells.slice(0, 3),
            <StatusPill key="status" status={status}>
              {cells[3]}
            </StatusPill>,
            <Flex key="more" gap="small" justifyItems="space-between">
              <Files files={files} />
              <Link href={href} onClick={inPlace(() => open(href))} isWithinText={false}>
                {b.show}
              </Link>
            </Flex>,
          ])}
        />
        {jobs.length === 0 && <Text as="p">{w.none}</Text>}
        <Pager {...view.pages} words={words} />
      </View>
    </>
  );
}
