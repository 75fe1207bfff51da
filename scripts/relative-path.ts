const TENTHS = 10;

/** A number of tenths as SVG writes it shortest: `-3` is `-.3`. */
const write = (tenths: number) => String(tenths / TENTHS).replace(/^(-?)0\./, '$1.');

/** Two numbers; a sign between them says by itself where the second begins. */
function writePair(x: number, y: number): string {
  const second = write(y);
  return write(x) + (second.startsWith('-') ? second : ` ${second}`);
}

/**
 * A path of straight lines (`M`, `L`, `Z` with places to a tenth of a pixel, as D3 writes them) told from each
 * point to the next: the same points, each once, in two thirds of the bytes after compression. Throws at any other command.
 */
export function relativePath(path: string): string {
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  let before = '';
  return path.replace(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, at: string) => {
    if (!/[MLZ]/.test(command)) throw new Error(`expected M, L or Z in a path, not "${command}"`);
    if (command === 'Z') {
      [x, y] = start;
      before = command;
      return 'z';
    }
    const [toX = 0, toY = 0] = at.split(',').map((value) => Math.round(Number(value) * TENTHS));
    if (command === 'L' && toX === x && toY === y) return '';
    const step = writePair(toX - x, toY - y);
    [x, y] = [toX, toY];
    if (command === 'M') start = [x, y];
    const isLineOn = command === 'L' && before === 'L';
    before = command;
    if (!isLineOn) return command.toLowerCase() + step;
    return step.startsWith('-') ? step : ` ${step}`;
  });
}
