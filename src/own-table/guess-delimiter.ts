export const DELIMITERS = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const MOST_LINES = 50;

/** Lines of the head with what stands between quotation marks left out. */
function bareLines(head: string): string[] {
  const bare = head.replace(/"(?:[^"]|"")*"?/g, '');
  const lines = bare.split(/\r\n|\n|\r/).slice(0, MOST_LINES + 1);
  // The last line of a head may be cut.
  return (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line !== '');
}

/**
 * The delimiter that most lines have as often as the first line has, of equals the one that it has more
 * often; a comma where there is none.
 */
export function guessDelimiter(head: string): Delimiter {
  const lines = bareLines(head);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const first = counts[0] ?? 0;
    const same = counts.filter((count) => count === first).length;
    const score = first === 0 ? 0 : same + Math.min(first, 9) / 10;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
