import * as anchors from './anchor/anchors';
import { failureMessage } from './read/failure-message';
import { readPage } from './read/read-page';
import { accessibilityTree } from './tree/accessibility-tree';
import { lookAround } from './tree/long-list';

/** All that the overlay asks of a page. */
export const reader = { readPage, accessibilityTree, lookAround, failureMessage, ...anchors };
export type Reader = typeof reader;
