import { failureMessage } from './failure-message';
import { lookAround } from './long-list';
import { outline } from './outline';
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
} from './places';
import { readPage } from './read';

/** All that the overlay asks of a page. */
export const reader = {
  readPage,
  outline,
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
