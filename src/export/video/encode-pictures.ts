import { Zip, ZipPassThrough } from 'fflate';
import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { EncodeOrder } from './encode-video.ts';

const COLOURS = 256;
/** Where the time of zip files begins, in the zone of the reader: zip files know none. */
const ZIP_START = new Date(1980, 0, 1);

/**
 * The frames as an animated GIF that begins again at its end. Frames that are one picture are written
 * once and stand as long as all of them; only the written bytes are kept in memory.
 */
export async function encodeGif(order: EncodeOrder): Promise<Blob> {
  const { painter, frameCount, framesPerSecond, signal, onFrame } = order;
  const { width, height } = painter.canvas;
  const pen = painter.canvas.getContext('2d');
  const gif = GIFEncoder();
  const frameMs = 1000 / framesPerSecond;
  let waiting: { readonly pixels: Uint8ClampedArray; frames: number } | null = null;
  const write = () => {
    if (!waiting) return;
    const palette = quantize(waiting.pixels, COLOURS);
    const indices = applyPalette(waiting.pixels, palette);
    gif.writeFrame(indices, width, height, { palette, delay: waiting.frames * frameMs, repeat: 0 });
  };
  let last = '';
  for (let frame = 0; frame < frameCount; frame += 1) {
    signal.throwIfAborted();
    const key = painter.paint(frame);
    const pixels = pen?.getImageData(0, 0, width, height).data;
    if (!pixels) throw new RangeError('The picture cannot be read back.');
    if (waiting && key === last) waiting.frames += 1;
    else {
      write();
      waiting = { pixels, frames: 1 };
    }
    last = key;
    await onFrame(frame + 1);
  }
  write();
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}

/** Every frame as a PNG, `frame-00001.png` and on, in a zip that grows as a list of parts. */
export async function encodePngs(order: EncodeOrder): Promise<Blob> {
  const { painter, frameCount, signal, onFrame } = order;
  // Parts become blobs at once: the browser may put them on disk, and memory stays where it is.
  const parts: Blob[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    else parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  });
  const digits = Math.max(5, String(frameCount).length);
  for (let frame = 0; frame < frameCount; frame += 1) {
    signal.throwIfAborted();
    painter.paint(frame);
    const picture = await painter.canvas.convertToBlob({ type: 'image/png' });
    const name = `frame-${String(frame + 1).padStart(digits, '0')}.png`;
    const file = new ZipPassThrough(name);
    file.mtime = ZIP_START;
    zip.add(file);
    file.push(new Uint8Array(await picture.arrayBuffer()), true);
    if (failure) throw failure;
    await onFrame(frame + 1);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
