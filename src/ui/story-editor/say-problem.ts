import type { StoryEditorWords } from '../../i18n/story-editor.ts';
import type { Words } from '../../i18n/words.ts';
import type { StoryIssue } from '../../loading/story-schema.ts';
import type { StoryRemark } from '../../story/own-remarks.ts';
import type { StoryProblem } from '../../story/own-story-file.ts';

/** What the schema asks for, by how its messages begin; the first that fits. */
const MUSTS: readonly [RegExp, keyof StoryEditorWords['must']][] = [
  [/^an id that no other/, 'ownId'],
  [/^an id/, 'id'],
  [/^a text in both/, 'bilingual'],
  [/^a text/, 'text'],
  [/^seconds/, 'seconds'],
  [/^(a list of scenes|at least one scene)/, 'scenes'],
  [/^a list/, 'list'],
  [/^a scene/, 'scene'],
  [/^version/, 'version'],
  [/^at most \d+ letters/, 'letters'],
  [/^at most \d+/, 'most'],
];

function sayMust({ must }: StoryEditorWords, words: Words, expected: string): string {
  const key = MUSTS.find(([begins]) => begins.test(expected))?.[1] ?? 'other';
  const said = must[key];
  const number = Number(/\d+/.exec(expected)?.[0] ?? 0);
  return typeof said === 'function' ? said(words.formatNumber(number)) : said;
}

/** `heading.zh`, `sources.2.locator`, in words. */
function sayField(editor: StoryEditorWords, words: Words, field: string): string {
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

/** Which scene and field of a file is wrong, and what it has to be. */
export function sayIssue(editor: StoryEditorWords, words: Words, issue: StoryIssue): string {
  const field = sayField(editor, words, issue.field);
  const where =
    issue.scene === null
      ? field || editor.ofStory
      : editor.ofScene(words.formatNumber(issue.scene), field);
  return editor.issue(where, sayMust(editor, words, issue.expected));
}

/** Why something is no story that can be opened, in one sentence. */
export function sayProblem(editor: StoryEditorWords, words: Words, problem: StoryProblem): string {
  const said = editor.problem;
  switch (problem.kind) {
    case 'too-large':
      return said['too-large'](words.formatNumber(problem.mostBytes / 1e6));
    case 'newer':
      return said.newer(words.formatNumber(problem.version));
    case 'too-many-scenes':
      return said['too-many-scenes'](
        words.formatNumber(problem.scenes),
        words.formatNumber(problem.most),
      );
    default:
      return said[problem.kind];
  }
}

/** What of an opened story means nothing here. */
export function sayRemark(editor: StoryEditorWords, words: Words, remark: StoryRemark): string {
  const { scene, kind, part } = remark;
  return editor.issue(editor.ofScene(words.formatNumber(scene), ''), editor.remarks[kind](part));
}
