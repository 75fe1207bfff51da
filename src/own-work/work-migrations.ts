import type { Migration } from './schema-versions.ts';
import type { WorkKind } from './work.ts';

/**
 * The steps from one version of stories and of lessons to the next, in files, in links and in what browsers
 * keep. Ordered, never edited, only added to; the schema then asks for the version that comes out.
 */
export const WORK_MIGRATIONS: Readonly<
  Record<WorkKind<never, never>['name'], readonly Migration[]>
> = { story: [], lesson: [] };
