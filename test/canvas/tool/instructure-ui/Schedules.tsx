/** @jsxImportSource react */
import { Button, IconButton } from '@instructure/ui-buttons';
import { Flex } from '@instructure/ui-flex';
import { Heading } from '@instructure/ui-heading';
import { IconPauseLine, IconPlayLine } from '@instructure/ui-icons';
import { Text } from '@instructure/ui-text';
import { Tooltip } from '@instructure/ui-tooltip';
import { View } from '@instructure/ui-view';
import type { Sheet } from '../markups/sheet.ts';
import { DataTable } from './DataTable.tsx';
import { useDeeds } from './deeds.ts';
import type { Texts } from './page.ts';

interface Props {
  table: Sheet;
  paused: boolean[];
  note: string;
  words: Texts;
}

/** The schedules; the last cell of each row is what can be done with it. */
export function Schedules({ table: { title, columns, rows }, paused, note, words }: Props) {
  return (
    <View as="section" margin="0 0 large" display="block">
      <Heading level="h2" margin="0 0 small">
        {title}
      </Heading>
      <Text as="p">{note}</Text>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows.map((row, at) => [
          ...row.slice(0, -1),
          <Actions key="actions" paused={paused[at] ?? false} words={words} />,
        ])}
      />
    </View>
  );
}

function Actions({ paused, words: { schedule } }: { paused: boolean; words: Texts }) {
  const { run, pause } = useDeeds();
  const label = paused ? schedule.resume : schedule.pause;
  return (
    <Flex gap="x-small">
      <Button size="small" onClick={run}>
        {schedule.run}
      </Button>
      <Tooltip renderTip={label} on={['hover', 'focus']}>
        <IconButton
          size="small"
          screenReaderLabel={label}
          renderIcon={paused ? <IconPlayLine /> : <IconPauseLine />}
          onClick={pause}
        />
      </Tooltip>
    </Flex>
  );
}
