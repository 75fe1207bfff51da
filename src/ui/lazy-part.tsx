import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { bringLostStyles, watchStyles } from './lost-styles.ts';
import { PartBoundary } from './part-boundary.tsx';
import { reloadPage } from './reload-page.ts';

/**
 * Firefox remembers a module that did not arrive for as long as the page stands. Where it would arrive now, the
 * page opens anew: the view is in its address.
 */
async function openAnew(error: unknown): Promise<never> {
  const [address] = /http\S+\.js/.exec(`${error}`) ?? [];
  if (!address || !(await fetch(address)).ok) throw error;
  reloadPage();
  return new Promise(() => {});
}

/** Longer than a page stands once it is left; in ms. */
const BEFORE_SECOND_TRY_MS = 300;

const waitToSeeIfLeft = () => new Promise((resolve) => setTimeout(resolve, BEFORE_SECOND_TRY_MS));

interface Source<Props> {
  /** The newest attempt: what an instance that is made later begins with. */
  newest: ComponentType<Props>;
  readonly attemptAgain: () => ComponentType<Props>;
}

function Loading<Props extends object>({ source, props }: { source: Source<Props>; props: Props }) {
  const [Part, setPart] = useState(() => source.newest);
  const retry = () => {
    source.newest = source.attemptAgain();
    setPart(() => source.newest);
  };
  return (
    <PartBoundary onRetry={retry}>
      <Part {...props} />
    </PartBoundary>
  );
}

/** A component whose code arrives when it is first shown, or when it is asked for beforehand. */
export interface LazyPart<Props> {
  (props: Props): ReactNode;
  /** Brings the code, so that showing it waits for nothing. Rejects where it does not arrive. */
  readonly preload: () => Promise<void>;
}

/**
 * A component whose code arrives when it is first shown. Where it does not arrive, or fails, it says so in
 * its place, loads again when asked, and leaves the rest of the page alone. Wants a Suspense around it.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const loadAgain = async () => {
    await bringLostStyles();
    return load();
  };
  // React remembers a load that failed, so that trying again needs a new lazy component.
  const attemptAgain = (): ComponentType<Props> =>
    lazy(async () => ({ default: await loadAgain().catch(openAnew) }));
  // WebKit breaks off what is under way before it leaves a page: by the second try that page is gone, or has
  // been come back to. Where it was the line, it may be well by then.
  const newest = lazy(async () => {
    watchStyles();
    return { default: await load().catch(() => waitToSeeIfLeft().then(loadAgain)) };
  });
  const source: Source<Props> = { newest, attemptAgain };
  // React holds back for a while what has been waited for, and what it knows already it shows at once.
  const preload = async () => {
    watchStyles();
    source.newest = await load();
  };
  return Object.assign((props: Props) => <Loading source={source} props={props} />, { preload });
}
