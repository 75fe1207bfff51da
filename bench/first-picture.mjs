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
/** So far from a zone's place its colour is looked for, in pixels; and for so many of the zones it must be there. */
const NEAR = 6;
const MOST_ZONES = 0.95;
/** Fewer zones than these in the middle of the window are no map of them: some lie under the panels. */
const LEAST_ZONES = 100;

/**
 * Runs in a blank page: how many pixels of each group of colours each frame has, and how many of the `places` in
 * sight have in the last frame a pixel of the last group within `near`.
 */
async function countPixels({ frames, groups, places, tolerance, counted, near }) {
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
  let pixels = [];
  const isOf = (group, index) =>
    group.some((colour) =>
      [0, 1, 2].every(
        (channel) => Math.abs(pixels[index + channel] - colour[channel]) <= tolerance,
      ),
    );
  const counts = [];
  for (const frame of frames) {
    pixels = await readPixels(frame);
    const count = colours.map(() => 0);
    for (let index = 0; index < pixels.length; index += 4) {
      const group = colours.findIndex((some) => isOf(some, index));
      if (group !== -1) count[group] += 1;
    }
    counts.push(count);
  }
  const { left, top, width, height } = counted;
  const inSight = places
    .map(([x, y]) => [Math.round(x - left), Math.round(y - top)])
    .filter(([x, y]) => x >= near && y >= near && x < width - near && y < height - near);
  const offsets = Array.from({ length: 2 * near + 1 }, (_, offset) => offset - near);
  const drawn = inSight.filter(([x, y]) =>
    offsets.some((right) =>
      offsets.some((down) => isOf(colours.at(-1), 4 * ((y + down) * width + x + right))),
    ),
  );
  return { counts, inSight: inSight.length, drawn: drawn.length };
}

/**
 * When the land and the zones are first on screen, and since when they are there to stay.
 *
 * @param blankPage a page without a content policy, which decodes the pictures
 * @param frames `{ timeMs, png }` in order, the last with everything on it
 * @param groups groups of CSS colours, the land's and the zones': each must be there
 * @param places where the zones are, in pixels of the window: their colour must be there
 */
export async function findFirstPicture(blankPage, frames, groups, places) {
  const { counts, inSight, drawn } = await blankPage.evaluate(countPixels, {
    frames: frames.map(({ png }) => png),
    groups,
    places,
    tolerance: TOLERANCE,
    counted: COUNTED,
    near: NEAR,
  });
  const last = counts.at(-1);
  if (last.some((count) => count < LEAST_PIXELS)) {
    throw new Error(`Too few pixels of the land or the zones in the picture: ${last.join(', ')}`);
  }
  if (inSight < LEAST_ZONES || drawn < inSight * MOST_ZONES)
    throw new Error(`Of ${inSight} zones in sight only ${drawn} are where they belong.`);
  const isShown = (count) => count.every((value, group) => value >= last[group] * ENOUGH);
  const first = counts.findIndex(isShown);
  const lasting = counts.findLastIndex((count) => !isShown(count)) + 1;
  return { firstMs: frames[first].timeMs, lastingMs: frames[lasting].timeMs };
}
