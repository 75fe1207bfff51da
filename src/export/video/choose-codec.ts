import { canEncodeVideo, Quality } from 'mediabunny';
import { bitrateOf, pixelsOf, type VideoSize } from './video-options.ts';

/** H.264 in MP4 plays everywhere; the others, in WebM, where it cannot be encoded. */
export const CODECS = ['avc', 'vp9', 'av1'] as const;
export type Codec = (typeof CODECS)[number];

/** The first codec that this browser can encode in a size; null where it has none, or no WebCodecs at all. */
export async function chooseCodec(size: VideoSize, framesPerSecond: number): Promise<Codec | null> {
  if (!('VideoEncoder' in globalThis)) return null;
  // WebKitGTK falls when an encoder is the first thing that it is asked about videos.
  document.createElement('video').canPlayType('video/mp4');
  const quality = new Quality({ bitrate: bitrateOf(size, framesPerSecond) });
  for (const codec of CODECS) {
    if (await canEncodeVideo(codec, { ...pixelsOf(size), quality })) return codec;
  }
  return null;
}
