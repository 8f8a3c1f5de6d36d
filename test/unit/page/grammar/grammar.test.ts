import { testKind } from './kind.ts';
import { detailsShares } from './run.ts';

testKind('details', 'details of generation A', detailsShares);
