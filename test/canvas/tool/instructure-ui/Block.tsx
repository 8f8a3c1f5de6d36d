/** @jsxImportSource react */
import { Button } from '@instructure/ui-buttons';
import { Flex } from '@instructure/ui-flex';
import { Heading } from '@instructure/ui-heading';
import { IconDownloadLine } from '@instructure/ui-icons';
import { List } from '@instructure/ui-list';
import { Text } from '@instructure/ui-text';
import { View } from '@instructure/ui-view';
import type { BlockSheet } from '../markups/sheet.ts';
import { DataTable } from './DataTable.tsx';
import { Information } from './Information.tsx';
import type { Texts } from './page.ts';

/** A block of a tab under its heading: counts, timing, configuration, or templates. */
export function Block({ block, words }: { block: BlockSheet; words: Texts }) {
  const { title, info } = block;
  return (
    <View as="section" display="block" margin="0 0 large">
      <Flex gap="xx-small" margin="0 0 small">
        <Heading level="h3">{title}</Heading>
        <Information words={words}>{info}</Information>
      </Flex>
      <Content {...block} words={words} />
    </View>
  );
}

function Content({ title, kind, columns, rows, files, words }: BlockSheet & { words: Texts }) {
  if (kind === 'counts') return <DataTable named caption={title} columns={columns} rows={rows} />;
  if (kind === 'timing') {
    const { file, download } = words.column;
    return (
      <DataTable
        named
        caption={title}
        columns={[...columns, file]}
        rows={rows.map((row, at) => [
          ...row,
          files[at] && (
            <Button key="file" size="small" href={files[at].href} renderIcon={<IconDownloadLine />}>
              {download}
            </Button>
          ),
        ])}
      />
    );
  }
  return (
    <List isUnstyled={kind === 'settings'}>
      {rows.map(([name = '', value]) => (
        <List.Item key={name}>
          {value === undefined ? (
            <Text>{name}</Text>
          ) : (
            <>
              <Text weight="bold">{name}:</Text> <Text>{value}</Text>
            </>
          )}
        </List.Item>
      ))}
    </List>
  );
}
