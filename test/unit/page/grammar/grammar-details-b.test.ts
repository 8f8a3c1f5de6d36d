import { testKind } from './kind.ts';
import { detailsSharesB } from './run.ts';

testKind('details-b', 'details of generation B', detailsSharesB);
