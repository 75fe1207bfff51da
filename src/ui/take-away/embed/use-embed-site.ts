import { RELEASE } from 'virtual:atlas-release';
import { useEffect, useState } from 'react';
import type { Bilingual } from '../../../domain/story.ts';
import { fetchJson } from '../../../loading/fetch-json.ts';
import { loadLessonList } from '../../../loading/load-lessons.ts';
import { loadStoryList } from '../../../loading/load-stories.ts';
import { siteAddress } from '../../../loading/site.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { type EmbedBases, embedBasesOf, readReleases } from './embed-bases.ts';
import type { EmbedSubject } from './embed-code.ts';

/** What the site holds that an embed can show of what is open. */
export interface EmbedSite {
  readonly bases: EmbedBases;
  readonly subjects: readonly EmbedSubject[];
  /** Of the story or the lesson that is open, where the site holds it. */
  readonly titles: {
    readonly story?: Bilingual | undefined;
    readonly lesson?: Bilingual | undefined;
  };
}

async function loadSite(view: ViewState): Promise<EmbedSite> {
  const [stories, lessons, releases] = await Promise.all([
    view.story ? loadStoryList() : null,
    view.lesson ? loadLessonList() : null,
    // A site that lists no releases keeps no version's path.
    fetchJson('releases.json'),
  ]);
  // A story of the reader's own is on no site.
  const story = stories?.ok
    ? stories.value.find(({ id }) => id === view.story?.id)?.title
    : undefined;
  const lesson = lessons?.ok
    ? lessons.value.find(({ id }) => id === view.lesson?.id)?.title
    : undefined;
  return {
    bases: embedBasesOf(
      siteAddress(),
      RELEASE.version,
      readReleases(releases.ok ? releases.value : null),
    ),
    subjects: [
      'view',
      ...(story ? (['story'] as const) : []),
      ...(lesson ? (['lesson'] as const) : []),
    ],
    titles: { story, lesson },
  };
}

/** What the site offers for embeds of this view; null while it is asked. */
export function useEmbedSite(view: ViewState): EmbedSite | null {
  const [site, setSite] = useState<EmbedSite | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadSite(view).then((loaded) => {
      if (!isGone) setSite(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [view]);
  return site;
}
