import * as anchors from './anchor/anchors';
import { recognize } from './detect/recognize';
import type { PageKind } from './detect/recognize-lines';
import { explainReading } from './read/explain';
import { failureMessage } from './read/failure-message';
import { readPage, shownKind } from './read/read-page';
import type { AccessibilityTree } from './tree/accessibility-tree';
import { createSight, type Look } from './tree/sight';

/** All that the overlay asks of a page. */
export type Reader = Omit<ReturnType<typeof createReader>, 'explain'>;

/** A reader of the SIS Integration page in one language; another language is read by another reader. */
export function createReader(look: Look) {
  const { words, cached, prepare, accessibilityTree, lookAround } = createSight(look);
  const recognized = cached((document) => recognize(document, words));
  /** Which page is shown; null for any other than the tool's. */
  const kindOf = cached((document): PageKind | null => {
    const kind = recognized(document);
    return kind && shownKind(accessibilityTree(document), kind);
  });
  const of =
    <Rest extends unknown[], Answer>(ask: (page: AccessibilityTree, ...rest: Rest) => Answer) =>
    (document: Document, ...rest: Rest): Answer =>
      ask(accessibilityTree(document), ...rest);
  const ofKind =
    <Answer>(ask: (page: AccessibilityTree, kind: PageKind | null) => Answer) =>
    (document: Document): Answer =>
      ask(accessibilityTree(document), kindOf(document));
  const reader = {
    prepare: (document: Document) => prepare(document, [accessibilityTree, recognized, kindOf]),
    accessibilityTree,
    lookAround,
    /**
     * The Rostering Jobs list or the details of a job, else null. `at` is the time of the reading, in ms since
     * 1970. What the page does not show or what is not understood is null or `unknown`. Reads only, and never
     * throws, whatever the document holds.
     */
    readPage(document: Document, at: number) {
      try {
        const kind = kindOf(document);
        return kind && readPage(accessibilityTree(document), kind, at);
      } catch {
        // A hostile page can make the DOM itself throw; it is then not understood.
        return null;
      }
    },
    failureMessage: of(failureMessage),
    contentTop: ofKind(anchors.contentTop),
    stepPlace: of(anchors.stepPlace),
    tabPlace: of(anchors.tabPlace),
    rowPlaces: ofKind(anchors.rowPlaces),
    schedulesPlace: of(anchors.schedulesPlace),
    runControls: of(anchors.runControls),
    refreshButton: of(anchors.refreshButton),
    backButton: of(anchors.backButton),
    blockNames: of(anchors.blockNames),
  };
  return {
    ...reader,
    explain: (document: Document, at: number) =>
      explainReading({ ...reader, kindOf }, document, at),
  };
}
