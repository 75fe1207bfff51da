import { createPageStore } from '../../../own-table/own-table-store.ts';

/** The one table of this page. */
export const ownTableStore = createPageStore();
