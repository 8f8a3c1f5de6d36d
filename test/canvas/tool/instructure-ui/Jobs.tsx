/** @jsxImportSource react */
import { Button } from '@instructure/ui-buttons';
import { Flex } from '@instructure/ui-flex';
import { Heading } from '@instructure/ui-heading';
import { IconDownloadLine } from '@instructure/ui-icons';
import { Link } from '@instructure/ui-link';
import { Text } from '@instructure/ui-text';
import { View } from '@instructure/ui-view';
import { DataTable } from './DataTable.tsx';
import { inPlace, useDeeds } from './deeds.ts';
import { Files } from './Files.tsx';
import { Pager } from './Pager.tsx';
import type { ListPage, Texts } from './page.ts';
import { StatusPill } from './StatusPill.tsx';

/** The Rostering Jobs list, a page of it. */
export function Jobs({ view, words }: { view: ListPage; words: Texts }) {
  const { open } = useDeeds();
  const { columns, jobs } = view.jobs;
  return (
    <View as="section" display="block">
      <Flex justifyItems="space-between" margin="0 0 small">
        <Heading level="h2">{words.jobs}</Heading>
        <Button href={view.csvHref} renderIcon={<IconDownloadLine />}>
          {words.job.csv}
        </Button>
      </Flex>
      <DataTable
        caption={words.jobs}
        columns={columns}
        rows={jobs.map(({ cells, status, href, files }) => [
          ...cells.slice(0, 5),
          <Flex key="status" gap="small" wrap="wrap">
            <StatusPill status={status}>{cells[5]}</StatusPill>
            <Link href={href} onClick={inPlace(() => open(href))} isWithinText={false}>
              {words.job.details}
            </Link>
          </Flex>,
          <Files key="files" files={files} />,
        ])}
      />
      {jobs.length === 0 && <Text as="p">{words.job.none}</Text>}
      <Pager {...view.pages} words={words} />
    </View>
  );
}
