/** How far a colour channel may be off and still be that colour. */
const TOLERANCE = 4;
/**
 * A frame shows the map when it has this part of the last frame's pixels in the colour of the land,
 * and of the zones. Numbers of pixels, not places: a first picture may be laid out a little apart.
 */
const ENOUGH = 0.8;
/** Fewer pixels than these in the last frame are no map. */
const LEAST_PIXELS = 500;

/** Runs in a blank page: how many pixels of each group of colours each frame has. */
async function countPixels({ frames, groups, tolerance }) {
  const readColour = (css) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };
  const readPixels = async (base64) => {
    const response = await fetch(`data:image/png;base64,${base64}`);
    const bitmap = await createImageBitmap(await response.blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const colours = groups.map((group) => group.map(readColour));
  const counts = [];
  for (const frame of frames) {
    const pixels = await readPixels(frame);
    const isNear = (index, colour) =>
      [0, 1, 2].every(
        (channel) => Math.abs(pixels[index + channel] - colour[channel]) <= tolerance,
      );
    const count = colours.map(() => 0);
    for (let index = 0; index < pixels.length; index += 4) {
      const group = colours.findIndex((some) => some.some((colour) => isNear(index, colour)));
      if (group !== -1) count[group] += 1;
    }
    counts.push(count);
  }
  return counts;
}

/**
 * The time of the first frame with the land and the zones on screen.
 *
 * @param blankPage a page without a content policy, which decodes the pictures
 * @param frames `{ timeMs, png }` in order, the last with everything on it
 * @param groups groups of CSS colours, the land's and the zones': each must be there
 */
export async function findFirstPicture(blankPage, frames, groups) {
  const pictures = frames.map(({ png }) => png);
  const counts = await blankPage.evaluate(countPixels, {
    frames: pictures,
    groups,
    tolerance: TOLERANCE,
  });
  const last = counts.at(-1);
  if (last.some((count) => count < LEAST_PIXELS)) {
    throw new Error(`Too few pixels of the land or the zones in the picture: ${last.join(', ')}`);
  }
  const isShown = (count) => count.every((value, group) => value >= last[group] * ENOUGH);
  return frames[counts.findIndex(isShown)].timeMs;
}
