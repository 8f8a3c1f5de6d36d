import { createReader } from '../../../utils/page/reader';

Object.assign(globalThis, { rosterscopeReader: createReader({ dictionary: null, focus: null }) });
