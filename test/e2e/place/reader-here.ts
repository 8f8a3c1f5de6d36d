import { reader } from '../../../utils/page/read/reader';
import { speak } from '../../../utils/page/words/dictionary';

speak(null);
Object.assign(globalThis, { rosterscopeReader: reader });
