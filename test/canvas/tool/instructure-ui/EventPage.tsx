/** @jsxImportSource react */
import { Alert } from '@instructure/ui-alerts';
import { Button } from '@instructure/ui-buttons';
import { Flex } from '@instructure/ui-flex';
import { Heading } from '@instructure/ui-heading';
import { IconArrowOpenStartLine, IconRefreshLine } from '@instructure/ui-icons';
import { Link } from '@instructure/ui-link';
import { List } from '@instructure/ui-list';
import { Pill } from '@instructure/ui-pill';
import { Text } from '@instructure/ui-text';
import { View } from '@instructure/ui-view';
import { inPlace, useDeeds } from './deeds.ts';
import { Files } from './Files.tsx';
import type { EventPage as Page, Texts } from './page.ts';

/** The details of generation B: one job, its CSV files, and a label for each import. */
export function EventPage({ view, words }: { view: Page; words: Texts }) {
  const { open, refresh } = useDeeds();
  const { b, job: w } = words;
  return (
    <>
      <Link
        href="/rostering"
        onClick={inPlace(() => open('/rostering'))}
        renderIcon={<IconArrowOpenStartLine />}
        isWithinText={false}
      >
        {w.back}
      </Link>
      <Flex justifyItems="space-between" margin="small 0 medium">
        <Flex.Item>
          <Heading level="h1">{view.name}</Heading>
          <Text as="p" color="secondary">
            {w.id}: {view.jobId}
          </Text>
          <Text as="p" color="secondary">
            {w.postedBy}: {view.postedBy}
          </Text>
        </Flex.Item>
        <Button renderIcon={<IconRefreshLine />} onClick={refresh}>
          {w.refresh}
        </Button>
      </Flex>
      <View as="section" display="block" margin="0 0 large">
        <Heading level="h2">{b.csv}</Heading>
        <Files files={view.files} />
      </View>
      <View as="section" display="block">
        <Heading level="h2" margin="0 0 small">
          {b.imports}
        </Heading>
        <List isUnstyled itemSpacing="small">
          {view.imports.map(({ title, label, error }) => (
            <List.Item key={title}>
              <Flex gap="small">
                <Text>{title}</Text>
                {label && <Pill color={error ? 'danger' : 'success'}>{label}</Pill>}
              </Flex>
              {error && (
                <Alert variant="error" hasShadow={false} margin="small 0 0">
                  {error}
                </Alert>
              )}
            </List.Item>
          ))}
        </List>
      </View>
    </>
  );
}
