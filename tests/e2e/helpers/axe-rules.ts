/** Rules that axe leaves out unless they are asked for, and that WCAG 2.2 AA asks for. */
export const ASKED_RULES = ['target-size'] as const;

/** Rules that stay off, each with the reason. */
export const LEFT_OUT_RULES: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'AAA',
  'identical-links-same-purpose': 'AAA',
  'meta-refresh-no-exceptions': 'AAA',
  'duplicate-id': 'of a criterion that WCAG 2.2 has dropped',
  'duplicate-id-active': 'of a criterion that WCAG 2.2 has dropped',
  'aria-roledescription': 'given up by axe: aria-allowed-role and the roles’ own rules say more',
  'audio-caption': 'given up by axe: the atlas has no sound',
  'landmark-complementary-is-top-level': 'given up by axe: ARIA allows it now',
};
