import {
  backButton,
  blockNames,
  contentTop,
  refreshButton,
  rowPlaces,
  runControls,
  schedulesPlace,
  stepPlace,
  tabPlace,
} from '../anchor/anchors';
import { accessibilityTree } from '../tree/accessibility-tree';
import { lookAround } from '../tree/long-list';
import { failureMessage } from './failure-message';
import { readPage } from './read-page';

/** All that the overlay asks of a page. */
export const reader = {
  readPage,
  accessibilityTree,
  lookAround,
  failureMessage,
  backButton,
  blockNames,
  contentTop,
  refreshButton,
  rowPlaces,
  runControls,
  schedulesPlace,
  stepPlace,
  tabPlace,
};
export type Reader = typeof reader;
