import type { Plugin } from 'vite';
import type { Lesson } from '../src/domain/lesson.ts';
import { dayOf } from '../src/domain/period.ts';
import type { Story } from '../src/domain/story.ts';
import { decodeTopology } from '../src/loading/decode-topology.ts';
import { indexDataset } from '../src/selectors/index-dataset.ts';
import { sceneView } from '../src/story/scene-view.ts';
import { decodeView } from '../src/view/url-codec.ts';
import { DEFAULT_VIEW, FIRST_DATE, type ViewState } from '../src/view/view-state.ts';
import { drawPoster } from './draw-poster.ts';
import {
  type Landing,
  landingPage,
  oembedJson,
  oembedOf,
  pageOf,
  posterOf,
} from './landing-page.ts';
import { readAuthored } from './read-authored.ts';
import { readLessons } from './read-lessons.ts';
import { readStories } from './read-stories.ts';
import { readTopology } from './read-topology.ts';

/** What is told of, and the view that its picture is of. */
interface Subject {
  readonly landing: Omit<Landing, 'poster'>;
  readonly view: ViewState;
}

function subjectOfStory({ id, title, summary, scenes }: Story): Subject {
  const [first] = scenes;
  const kind = { zh: `故事，共 ${scenes.length} 幕`, en: `Story, ${scenes.length} scenes` };
  return {
    landing: { folder: 's', parameter: 'story', id, title, summary, kind },
    view: first ? sceneView(id, first, 1, DEFAULT_VIEW) : DEFAULT_VIEW,
  };
}

const LEVEL = {
  secondary: { zh: '中学', en: 'secondary school' },
  undergraduate: { zh: '本科', en: 'undergraduates' },
  methods: { zh: '研究方法课', en: 'a methods class' },
};

function subjectOfLesson({ id, title, summary, steps, level, minutes }: Lesson): Subject {
  const questions = steps.filter(({ question }) => question).length;
  const kind = {
    zh: `练习，${LEVEL[level].zh}，约 ${minutes} 分钟，${questions} 题`,
    en: `Lesson for ${LEVEL[level].en}, some ${minutes} minutes, ${questions} questions`,
  };
  return {
    landing: { folder: 'l', parameter: 'lesson', id, title, summary, kind },
    view: decodeView(steps[0]?.view ?? '', DEFAULT_VIEW).view,
  };
}

/** The site's own address from `ATLAS_SITE`, with a final slash; null where the build does not know it. */
export function readSite(text: string | undefined): string | null {
  if (!text) return null;
  const site = URL.canParse(text) ? new URL(text) : null;
  if (!site || !/^https?:$/.test(site.protocol)) {
    throw new Error(
      `ATLAS_SITE: expected an address such as https://example.org/atlas/, not "${text}"`,
    );
  }
  const address = `${site.origin}${site.pathname}`;
  return address.endsWith('/') ? address : `${address}/`;
}

/** Every file of the pages of stories and lessons, by name. */
function landingFiles(site: string | null): ReadonlyMap<string, string> {
  const index = indexDataset(readAuthored().dataset, dayOf(FIRST_DATE));
  const geometry = decodeTopology(readTopology('provinces'), null);
  const subjects = [...readStories().map(subjectOfStory), ...readLessons().map(subjectOfLesson)];
  const files = new Map<string, string>();
  for (const { landing: told, view } of subjects) {
    const { svg, width, height } = drawPoster(index, geometry, view);
    const landing: Landing = { ...told, poster: { width, height } };
    files.set(posterOf(landing), svg);
    files.set(pageOf(landing), landingPage(landing, site));
    if (site === null) continue;
    if (files.has(oembedOf(landing))) {
      throw new Error(`${landing.id}: a story and a lesson need ids of their own`);
    }
    files.set(oembedOf(landing), oembedJson(landing, site));
  }
  return files;
}

/** Writes a page for each story and lesson, for those who come from a link, a search or another page. */
export function landingPages(): Plugin {
  let site: string | null = null;
  return {
    name: 'landing-pages',
    apply: 'build',
    configResolved: ({ logger }) => {
      site = readSite(process.env.ATLAS_SITE);
      if (site === null) logger.info('ATLAS_SITE names no address: the pages say no oEmbed.');
    },
    buildStart() {
      for (const [fileName, source] of landingFiles(site)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
