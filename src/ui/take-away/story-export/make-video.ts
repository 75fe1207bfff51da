import { dayOf } from '../../../domain/period.ts';
import type { Codec } from '../../../export/video/choose-codec.ts';
import type { VideoPlan } from '../../../export/video/plan-video.ts';
import {
  type MovingFormat,
  pixelsOf,
  type VideoSize,
} from '../../../export/video/video-options.ts';
import { exportStoryWordsOf } from '../../../i18n/export-story.ts';
import { wordsOf } from '../../../i18n/words.ts';
import { bringCode } from '../../../loading/bring-code.ts';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import { resolveStory } from '../../../story/resolve-story.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { loadGeometry, loadStoryOf } from './load-drawing.ts';
import { type Subject, storyIdOf } from './subject-field.tsx';
import type { MadeFile, Report } from './use-making.ts';

export interface VideoOrder {
  readonly index: DatasetIndex;
  readonly view: ViewState;
  readonly subject: Subject;
  readonly format: MovingFormat;
  readonly size: VideoSize;
  readonly framesPerSecond: number;
  readonly seconds: number;
  /** Null for pictures that are no video. */
  readonly codec: Codec | null;
}

/** The page is painted this often while frames are made. */
const PAINT_EVERY_MS = 60;

/** Lets the page paint and hear a click. A timer would be slowed down while the tab is in the background. */
function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function planOf(order: VideoOrder): Promise<{ plan: VideoPlan; name: string }> {
  const { index, view, subject, seconds, framesPerSecond } = order;
  const { planClock, planStory } = await bringCode(
    () => import('../../../export/video/plan-video.ts'),
  );
  const id = storyIdOf(subject);
  if (id === null) {
    const first = view.rangeStart === null ? index.firstDay : dayOf(view.rangeStart);
    const run = [first, index.lastDay] as const;
    return { plan: planClock(view, run, seconds, framesPerSecond), name: 'clock' };
  }
  const story = await loadStoryOf(id);
  const scenes = resolveStory(index, story, wordsOf(view.language), view);
  return { plan: planStory(scenes, seconds, framesPerSecond), name: story.id };
}

/** How long a story lasts as its writer meant it, in seconds. */
export async function storySeconds(subject: Subject): Promise<number | null> {
  const id = storyIdOf(subject);
  if (id === null) return null;
  const story = await loadStoryOf(id);
  return story.scenes.reduce((sum, scene) => sum + scene.dwellSeconds, 0);
}

/** Draws and encodes a video, an animated picture or single pictures. */
export async function makeVideo(
  order: VideoOrder,
  report: Report,
  signal: AbortSignal,
): Promise<MadeFile> {
  const { index, view, format, size, framesPerSecond, codec } = order;
  const words = wordsOf(view.language);
  const all = exportStoryWordsOf(view.language);
  report(all.loading, null);
  const [{ plan, name }, geometry, { createFramePainter }] = await Promise.all([
    planOf(order),
    loadGeometry(),
    bringCode(() => import('../../../export/video/frame-painter.ts')),
  ]);
  const { language } = view;
  const painter = createFramePainter({ index, geometry, language, plan, ...pixelsOf(size) });
  const startMs = performance.now();
  let saidMs = startMs;
  const onFrame = async (done: number) => {
    const nowMs = performance.now();
    if (nowMs - saidMs < PAINT_EVERY_MS) return;
    saidMs = nowMs;
    const leftMs = ((nowMs - startMs) / done) * (plan.frameCount - done);
    const left = words.formatNumber(Math.ceil(leftMs / 1000));
    const [at, of] = [words.formatNumber(done), words.formatNumber(plan.frameCount)];
    report(all.video.frame(at, of, done > framesPerSecond ? left : null), done / plan.frameCount);
    await yieldToPage();
  };
  const { frameCount } = plan;
  const task = { painter, frameCount, framesPerSecond, size, signal, onFrame };
  const stem = `cbec-atlas_${name}_${language === 'en' ? 'en' : 'zh'}_${size}_${framesPerSecond}fps`;
  if (format === 'video' && codec) {
    const { encodeVideo } = await bringCode(() => import('../../../export/video/encode-video.ts'));
    const blob = await encodeVideo(task, codec);
    return { name: `${stem}.${codec === 'avc' ? 'mp4' : 'webm'}`, blob };
  }
  const { encodeGif, encodePngs } = await bringCode(
    () => import('../../../export/video/encode-pictures.ts'),
  );
  if (format === 'gif') return { name: `${stem}.gif`, blob: await encodeGif(task) };
  return { name: `${stem}_png.zip`, blob: await encodePngs(task) };
}
