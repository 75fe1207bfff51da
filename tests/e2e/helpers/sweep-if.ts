/** For a test of which `npm test` runs another like it, in another language or window: `npm run test:all` runs all. */
export const sweepIf = (hasLikeIt: boolean) => ({ tag: hasLikeIt ? ['@sweep'] : [] });
