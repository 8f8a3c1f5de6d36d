import type { BatchReading, DetailsReading } from '../../roster/model/reading';
import { noTiming, noTimings } from '../../roster/model/step-readings/no-timing';
import { unknownStep } from '../../roster/model/step-readings/unknown-step';
import { holderOf, markPlace, topOf } from '../anchor/insertion-point';
import type { Reader } from '../reader';
import { everyNode } from '../tree/ax-node';
import { createSight } from '../tree/sight';
import type { Memory } from './memory';
import { placeIn, type Structure, structureOf } from './structure';

/**
 * Reads a page whose words are in no dictionary. It knows less than the reader of words, marks each step
 * as likely, and leaves alone what needs words: buttons, messages, and the list of jobs.
 */
export function createStructureReader(isLive = false): Reader {
  const { cached, prepare, accessibilityTree, lookAround } = createSight({
    dictionary: null,
    focus: null,
    isLive,
  });
  const memory: Memory = { labels: null, begun: new Set(), complete: new Set() };
  const structure = cached((document): Structure | null => {
    try {
      return structureOf(accessibilityTree(document), document.title, memory);
    } catch {
      // A hostile page can make the DOM itself throw; it is then not understood.
      return null;
    }
  });
  return {
    prepare: (document) => prepare(document, [accessibilityTree]),
    accessibilityTree,
    lookAround,
    readPage: (document, at) => {
      const found = structure(document);
      return found && readingOf(found, at);
    },
    stepPlace(document, step) {
      const found = structure(document);
      const place = found && placeIn(found, step);
      return place ? markPlace(place) : null;
    },
    tabPlace(document, step, batchIndex = 0) {
      const tabs = structure(document)?.tabs.filter((tab) => tab.step === step);
      return tabs?.[batchIndex]?.part.element ?? null;
    },
    contentTop(document) {
      const found = structure(document);
      if (!found) return null;
      const headings = everyNode(found.root).filter(({ role }) => role === 'heading');
      const holder = holderOf([...found.triple.map(({ part }) => part), ...headings]);
      return holder && topOf(holder);
    },
    failureMessage: () => null,
    backButton: () => null,
    blockNames: () => [],
    refreshButton: () => null,
    rowPlaces: () => [],
    runControls: () => [],
    schedulesPlace: () => null,
  };
}

function readingOf(found: Structure, at: number): DetailsReading {
  return {
    page: 'details',
    at,
    jobId: found.jobId,
    name: null,
    steps: found.steps,
    timings: noTimings,
    counts: { extract: null, conversion: null },
    batches: batchesOf(found),
    digests: { configuration: null, templates: null },
    byStructure: true,
  };
}

/** One per tab that shares a word with the import step; an only one is as far as the step. */
function batchesOf({ tabs, steps }: Structure): BatchReading[] | null {
  const own = tabs.filter(({ step }) => step === 'import');
  const only = own.length === 1 && tabs.every(({ step }) => step !== null);
  const step = only ? steps.import : unknownStep;
  const batches = own.map(({ label }) => ({
    label,
    importId: null,
    step,
    timing: noTiming,
    counts: null,
  }));
  return batches.length ? batches.slice(0, 100) : null;
}
