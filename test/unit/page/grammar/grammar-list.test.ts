import { testKind } from './kind.ts';
import { listShares } from './run.ts';

testKind('list', 'list of generation A', listShares);
