import { testKind } from './kind.ts';
import { listSharesB } from './run.ts';

testKind('list-b', 'list of generation B', listSharesB);
