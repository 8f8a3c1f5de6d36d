import { reader } from '../../../utils/page/reader';
import { setDictionary } from '../../../utils/page/words/dictionary';

setDictionary(null);
Object.assign(globalThis, { rosterscopeReader: reader });
