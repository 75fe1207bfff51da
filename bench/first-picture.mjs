/** How far a colour channel may be off and still be that colour. */
const TOLERANCE = 4;
/** A frame shows the map when this part of the land's and the zones' pixels are as in the end. */
const ENOUGH = 0.95;

/** Runs in a blank page: the part of the marked pixels of the last frame that each frame has. */
async function compareFrames({ frames, colours, tolerance }) {
  const readPixels = async (base64) => {
    const response = await fetch(`data:image/png;base64,${base64}`);
    const bitmap = await createImageBitmap(await response.blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  };
  const readColour = (css) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  };
  const isNear = (a, indexA, b, indexB) =>
    [0, 1, 2].every((channel) => Math.abs(a[indexA + channel] - b[indexB + channel]) <= tolerance);

  const last = await readPixels(frames.at(-1));
  const groups = colours.map((names) => names.map(readColour));
  const marked = groups.map((group) => {
    const pixels = [];
    for (let index = 0; index < last.length; index += 4) {
      if (group.some((colour) => isNear(last, index, colour, 0))) pixels.push(index);
    }
    return pixels;
  });
  const shares = [];
  for (const frame of frames) {
    const pixels = await readPixels(frame);
    const shareOf = (indexes) =>
      indexes.filter((index) => isNear(pixels, index, last, index)).length / indexes.length;
    shares.push(Math.min(...marked.map(shareOf)));
  }
  return { shares, counts: marked.map((pixels) => pixels.length) };
}

/**
 * The time of the first frame with the land and the zones on screen.
 *
 * @param blankPage a page without a content policy, which decodes the pictures
 * @param frames `{ timeMs, png }` in order, the last with everything on it
 * @param colours groups of CSS colours, the land's and the zones': each group must be there
 */
export async function findFirstPicture(blankPage, frames, colours) {
  const { shares, counts } = await blankPage.evaluate(compareFrames, {
    frames: frames.map(({ png }) => png),
    colours,
    tolerance: TOLERANCE,
  });
  if (counts.some((count) => count < 200)) {
    throw new Error(`Too few pixels of the land or the zones in the picture: ${counts.join(', ')}`);
  }
  return frames[shares.findIndex((share) => share >= ENOUGH)].timeMs;
}
