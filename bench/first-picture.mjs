/** How far a colour channel may be off and still be that colour. */
const TOLERANCE = 4;
/**
 * A frame shows the map when it has this part of the last frame's pixels in the colour of the land,
 * and of the zones. Numbers of pixels, not places, and not all of them: a first picture may be laid
 * out a little apart and a little smaller.
 */
const ENOUGH = 0.6;
/** The middle of the window, without the panels: their legends have the zones' colours, too. */
const COUNTED = { left: 320, top: 70, width: 820, height: 620 };
/** Fewer pixels than these in the last frame are no map. */
const LEAST_PIXELS = 500;

/** Runs in a blank page: how many pixels of each group of colours each frame has. */
async function countPixels({ frames, groups, tolerance, counted }) {
  const readColour = (css) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };
  const readPixels = async (base64) => {
    const response = await fetch(`data:image/png;base64,${base64}`);
    const bitmap = await createImageBitmap(await response.blob());
    const { left, top, width, height } = counted;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(bitmap, -left, -top);
    return context.getImageData(0, 0, width, height).data;
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
 * When the land and the zones are first on screen, and since when they are there to stay.
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
    counted: COUNTED,
  });
  const last = counts.at(-1);
  if (last.some((count) => count < LEAST_PIXELS)) {
    throw new Error(`Too few pixels of the land or the zones in the picture: ${last.join(', ')}`);
  }
  const isShown = (count) => count.every((value, group) => value >= last[group] * ENOUGH);
  const first = counts.findIndex(isShown);
  const lasting = counts.findLastIndex((count) => !isShown(count)) + 1;
  return { firstMs: frames[first].timeMs, lastingMs: frames[lasting].timeMs };
}
