import { keptOnDevice } from '../own-work/kept-text.ts';

/** Whether an earlier visit kept a table: asked before any of the tool's own code is loaded. */
export const keptFlag = keptOnDevice('atlas.own-table');
