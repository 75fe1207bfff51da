/** The analyses, in the order in which they are offered; each is a page of the desk. */
export const ANALYSIS_PAGES = [
  'coverage',
  'concentration',
  'gravity',
  'association',
  'reach',
] as const;
export type AnalysisPage = (typeof ANALYSIS_PAGES)[number];

/** The page that a link names; the first where it names none or one that is not known. */
export function analysisPageOf(page: string): AnalysisPage {
  return ANALYSIS_PAGES.find((known) => known === page) ?? ANALYSIS_PAGES[0];
}
