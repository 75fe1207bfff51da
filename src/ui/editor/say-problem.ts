import type { EditorWords } from '../../i18n/editor.ts';
import type { Words } from '../../i18n/words.ts';
import type { WorkRemark } from '../../own-work/remark-work.ts';
import type { WorkIssue } from '../../own-work/work.ts';
import type { WorkProblem } from '../../own-work/work-file.ts';

/** What the schemas ask for, by how its messages begin; the first that fits. */
const MUSTS: readonly [RegExp, keyof EditorWords['must']][] = [
  [/^an id that no other (scene|step)/, 'ownId'],
  [/^an id/, 'id'],
  [/^a text in both/, 'bilingual'],
  [/^a text/, 'text'],
  [/^seconds/, 'seconds'],
  [/ from \d+ to \d+$/, 'range'],
  [/^(a list of (scenes|steps)|at least one (scene|step))/, 'parts'],
  [/^a list/, 'list'],
  [/^a (scene|step)/, 'part'],
  [/^a date/, 'date'],
  [/^a quantity/, 'quantity'],
  [/^at least (one|two)/, 'least'],
  [/^version/, 'version'],
  [/^at most \d+ letters/, 'letters'],
  [/^at most \d+/, 'most'],
];

function sayMust({ must }: EditorWords, words: Words, expected: string): string {
  const key = MUSTS.find(([begins]) => begins.test(expected))?.[1] ?? 'other';
  const said = must[key];
  if (typeof said !== 'function') return said;
  const written = expected.replace(/\bone\b/, '1').replace(/\btwo\b/, '2');
  const [first = '', second = ''] = [...written.matchAll(/\d+/g)].map(([digits]) =>
    words.formatNumber(Number(digits)),
  );
  return said(first, second);
}

/** `heading.zh`, `sources.2.locator`, in words. */
export function sayField(editor: EditorWords, words: Words, field: string): string {
  return field
    .split('.')
    .filter((part) => part !== '')
    .reduce((said, part) => {
      if (part === 'zh' || part === 'en') return editor.fieldIn[part](said);
      if (/^\d+$/.test(part)) return editor.nth(said, words.formatNumber(Number(part) + 1));
      const name = editor.field[part] ?? part;
      return said === '' ? name : words.formatList([said, name]);
    }, '');
}

/** Which scene or step and field of a file is wrong, and what it has to be. */
export function sayIssue(editor: EditorWords, words: Words, issue: WorkIssue): string {
  const field = sayField(editor, words, issue.field);
  const where =
    issue.place === null
      ? field || editor.ofWork
      : editor.ofPart(words.formatNumber(issue.place), field);
  return editor.issue(where, sayMust(editor, words, issue.expected));
}

/** Why something is nothing that can be opened, in one sentence. */
export function sayProblem(editor: EditorWords, words: Words, problem: WorkProblem): string {
  const said = editor.problem;
  switch (problem.kind) {
    case 'too-large':
      return said['too-large'](words.formatNumber(problem.mostBytes / 1e6));
    case 'newer':
      return said.newer(words.formatNumber(problem.version));
    case 'too-many-parts':
      return said['too-many-parts'](
        words.formatNumber(problem.parts),
        words.formatNumber(problem.most),
      );
    default:
      return said[problem.kind];
  }
}

/** What of a work means nothing here. */
export function sayRemark(editor: EditorWords, words: Words, remark: WorkRemark): string {
  const { place, kind, part } = remark;
  return editor.issue(editor.ofPart(words.formatNumber(place), ''), editor.remarks[kind](part));
}
