import * as anchors from './anchor/anchors';
import { recognize } from './detect/recognize';
import { failureMessage } from './read/failure-message';
import { kindOf, readPage } from './read/read-page';
import { accessibilityTree } from './tree/accessibility-tree';
import { lookAround } from './tree/long-list';
import { prepareReading } from './tree/prepare-reading';

/** All that the overlay asks of a page. */
export const reader = {
  prepare: (document: Document) => prepareReading(document, [recognize, accessibilityTree, kindOf]),
  readPage,
  accessibilityTree,
  lookAround,
  failureMessage,
  ...anchors,
};
export type Reader = typeof reader;
