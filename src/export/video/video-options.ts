export const VIDEO_SIZES = ['320x180', '640x360', '1280x720', '1920x1080', '3840x2160'] as const;
export type VideoSize = (typeof VIDEO_SIZES)[number];

export const MOVING_FORMATS = ['video', 'gif', 'png'] as const;
export type MovingFormat = (typeof MOVING_FORMATS)[number];

/** A GIF counts time in hundredths of a second: these rates are exact in it. */
export const RATES: Readonly<Record<MovingFormat, readonly number[]>> = {
  video: [24, 30, 60],
  gif: [5, 10, 20],
  png: [10, 24, 30, 60],
};

/** The largest GIF that is offered: it has no compression between pictures to speak of. */
export const GIF_SIZES: readonly VideoSize[] = ['320x180', '640x360'];

/** Seconds: from a moment to an hour. */
export const LENGTH_RANGE = [1, 3600] as const;

export function pixelsOf(size: VideoSize): { readonly width: number; readonly height: number } {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
}

/** Bits a second for a map that mostly stands still: about 0.06 a pixel and frame, from what such videos need. */
export function bitrateOf(size: VideoSize, framesPerSecond: number): number {
  const { width, height } = pixelsOf(size);
  return Math.round(width * height * Math.sqrt(framesPerSecond * 30) * 0.06);
}

/** What the file will be like in bytes; pictures that stand still take less. */
export function expectedBytes(
  format: MovingFormat,
  size: VideoSize,
  framesPerSecond: number,
  seconds: number,
): number {
  const { width, height } = pixelsOf(size);
  const frames = seconds * framesPerSecond;
  if (format === 'video') return (bitrateOf(size, framesPerSecond) * seconds) / 8;
  return frames * width * height * (format === 'gif' ? 0.18 : 0.3);
}
