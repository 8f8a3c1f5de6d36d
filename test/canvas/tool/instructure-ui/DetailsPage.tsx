/** @jsxImportSource react */
import { Button } from '@instructure/ui-buttons';
import { Flex } from '@instructure/ui-flex';
import { Heading } from '@instructure/ui-heading';
import { IconArrowOpenStartLine, IconRefreshLine } from '@instructure/ui-icons';
import { Text } from '@instructure/ui-text';
import { View } from '@instructure/ui-view';
import { DetailTabs } from './DetailTabs.tsx';
import { useDeeds } from './deeds.ts';
import { Files } from './Files.tsx';
import type { DetailsPage as Page, Texts } from './page.ts';
import { Step } from './Step.tsx';

/** Rostering Job Details: whose job, how far its three steps are, and what each of them did. */
export function DetailsPage({ view, words }: { view: Page; words: Texts }) {
  const { open, refresh } = useDeeds();
  const w = words.job;
  return (
    <>
      <Flex justifyItems="space-between" margin="0 0 medium">
        <Button renderIcon={<IconArrowOpenStartLine />} onClick={() => open('/rostering')}>
          {w.back}
        </Button>
        <Button color="primary" renderIcon={<IconRefreshLine />} onClick={refresh}>
          {w.refresh}
        </Button>
      </Flex>
      <Heading level="h1">{words.details}</Heading>
      <Text as="p" size="large">
        {view.name}
      </Text>
      <Flex gap="large" margin="0 0 medium" wrap="wrap" alignItems="start">
        <Fact name={w.postedBy}>
          <Text>{view.postedBy}</Text>
        </Fact>
        <Fact name={w.id}>
          <Text>{view.jobId}</Text>
        </Fact>
        {view.files.length > 0 && (
          <Fact name={w.files}>
            <Files files={view.files} />
          </Fact>
        )}
      </Flex>
      <View as="section" display="block" margin="0 0 large">
        <Heading level="h2" margin="0 0 small">
          {words.progress}
        </Heading>
        {view.steps.map((step) => (
          <Step key={step.title} step={step} words={words} />
        ))}
      </View>
      <DetailTabs tabs={view.tabs} words={words} />
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <Text as="div" weight="bold" size="small">
        {name}
      </Text>
      {children}
    </div>
  );
}
