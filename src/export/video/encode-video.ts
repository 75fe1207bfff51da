import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  StreamTarget,
  type StreamTargetChunk,
  WebMOutputFormat,
} from 'mediabunny';
import type { Codec } from './choose-codec.ts';
import type { FramePainter } from './frame-painter.ts';
import { bitrateOf, type VideoSize } from './video-options.ts';

/** How an encoder is driven, whatever it writes. */
export interface EncodeOrder {
  readonly painter: FramePainter;
  readonly frameCount: number;
  readonly framesPerSecond: number;
  readonly size: VideoSize;
  readonly signal: AbortSignal;
  /** Called after each frame, and awaited: there the page is painted and a stop is heard. */
  readonly onFrame: (done: number) => Promise<void>;
}

const PART_FILE = 'video.part';

interface Sink {
  readonly target: BufferTarget | StreamTarget;
  readonly read: () => Promise<Blob | ArrayBuffer>;
}

/**
 * Where the file grows: on disk in the browser's own folder, so that a long video needs no memory, or in
 * memory where there is no such folder. What the last video left there is written over.
 */
async function openSink(): Promise<Sink> {
  try {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(PART_FILE, { create: true });
    const file = await handle.createWritable();
    // A stream of our own passes on what the file answers: a full disk stops the video by its name.
    const stream = new WritableStream<StreamTargetChunk>({
      write: (chunk) => file.write(chunk),
      close: () => file.close(),
      abort: (reason) => file.abort(reason),
    });
    return {
      target: new StreamTarget(stream, { chunked: true, chunkSize: 4 * 2 ** 20 }),
      read: () => handle.getFile(),
    };
  } catch {
    const target = new BufferTarget();
    return { target, read: async () => target.buffer ?? new ArrayBuffer() };
  }
}

/**
 * Encodes every frame once and in order. The next is painted only when encoder and file have taken the
 * last one, so memory stays where it is however long the video is.
 */
export async function encodeVideo(order: EncodeOrder, codec: Codec): Promise<Blob> {
  const { painter, frameCount, framesPerSecond, size, signal, onFrame } = order;
  const sink = await openSink();
  const isMp4 = codec === 'avc';
  const output = new Output({
    format: isMp4 ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat(),
    target: sink.target,
  });
  const source = new CanvasSource(painter.canvas, {
    codec,
    quality: new Quality({ bitrate: bitrateOf(size, framesPerSecond) }),
    keyFrameInterval: 2,
  });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  await output.start();
  try {
    for (let frame = 0; frame < frameCount; frame += 1) {
      signal.throwIfAborted();
      painter.paint(frame);
      await source.add(frame / framesPerSecond, 1 / framesPerSecond);
      await onFrame(frame + 1);
    }
    await output.finalize();
  } catch (error) {
    // What went wrong first is what is said.
    await output.cancel().catch(() => undefined);
    throw error;
  }
  return new Blob([await sink.read()], { type: isMp4 ? 'video/mp4' : 'video/webm' });
}
