import type { LmsInteraction, LmsResponse } from './lms-session.ts';

/** A text of at most so many characters, on one line: SCORM knows no line ends in answers. */
export function cutText(text: string, most: number): string {
  return [...text.replaceAll(/\s+/g, ' ').trim()].slice(0, most).join('');
}

/** An id with nothing in it that an edition of SCORM refuses. */
export function plainId(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9_.-]+/g, '_').slice(0, 250) || '_';
}

/** A number as both editions write it, at most seven decimals and never with an exponent. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(7)));
}

/** What was earned: right, wrong, or a number where it is in between. */
export function resultOf(
  { isRight, points, mostPoints }: LmsInteraction,
  wrong: 'wrong' | 'incorrect',
): string {
  if (isRight) return 'correct';
  return points > 0 && points < mostPoints ? plainNumber(points) : wrong;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const DIGITS = '123456789abcdefghijklmnopqrstuvwxyz0';

/** SCORM 1.2 names what can be chosen by one letter each, in the order of the question. */
function letterOf(
  id: string,
  known: LmsInteraction['choices'],
  letters: string = LETTERS,
): string | null {
  return letters[known.findIndex((choice) => choice.id === id)] ?? null;
}

const present = (letters: readonly (string | null)[]) => letters.filter((one) => one !== null);

/** The answer as SCORM 1.2 writes it. */
export function response12(interaction: LmsInteraction): readonly [type: string, text: string] {
  const { response, choices, targets } = interaction;
  switch (response.kind) {
    case 'choice':
    case 'sequencing': {
      const letters = response.ids.map((id) => letterOf(id, choices));
      return [response.kind, present(letters).join(',')];
    }
    case 'matching': {
      const pairs = response.pairs.map(([source, target]) => {
        const [one, other] = [letterOf(source, choices), letterOf(target, targets, DIGITS)];
        return one === null || other === null ? null : `${one}.${other}`;
      });
      return ['matching', present(pairs).join(',')];
    }
    case 'numeric':
      return ['numeric', plainNumber(response.value)];
    case 'words':
    case 'other':
      return ['fill-in', cutText(response.text, 255)];
  }
}

const TYPES_2004: Readonly<Record<LmsResponse['kind'], string>> = {
  choice: 'choice',
  sequencing: 'sequencing',
  matching: 'matching',
  numeric: 'numeric',
  words: 'long-fill-in',
  other: 'other',
};

/** The answer as a text with `[,]` and `[.]` between its parts: SCORM 2004 and xAPI write it alike. */
export function bracketedResponse(response: LmsResponse): string {
  switch (response.kind) {
    case 'choice':
    case 'sequencing':
      return response.ids.map(plainId).join('[,]');
    case 'matching':
      return response.pairs.map((pair) => pair.map(plainId).join('[.]')).join('[,]');
    case 'numeric':
      return plainNumber(response.value);
    case 'words':
    case 'other':
      return cutText(response.text, 4000);
  }
}

/** The answer as SCORM 2004 writes it. */
export function response2004({ response }: LmsInteraction): readonly [type: string, text: string] {
  return [TYPES_2004[response.kind], bracketedResponse(response)];
}
