import type { Reader } from '../../../utils/page/reader';

/** The page reader, which the background brings into the frame just before the overlay. */
export const page = (globalThis as unknown as { rosterscopeReader: Reader }).rosterscopeReader;
