import type { Lesson } from '../../domain/lesson.ts';
import { entryOf } from '../../lesson/pack-own-lesson.ts';
import type { Language } from '../../view/view-state.ts';
import {
  findBlock,
  LESSON_LIST,
  OPENING,
  type Opening,
  STORY_LIST,
  writeBlock,
  writeJson,
} from './file-block.ts';

/** What goes into an atlas in one file, and how it opens. */
export interface SingleFileChoice extends Opening {
  readonly language: Language;
  /** The only story that goes along; null takes them all. */
  readonly storyId: string | null;
  /** A lesson that goes along alone: no other lesson, and no story. */
  readonly lessonId?: string;
  /** The lesson of that id, where the prepared file does not hold it. */
  readonly ownLesson?: Lesson;
}

function replaceBlock(html: string, file: string, block: string): string {
  const found = findBlock(html, file);
  if (!found) throw new Error(`The prepared file has no ${file}: it is damaged.`);
  return html.slice(0, found.from) + block + html.slice(found.to);
}

interface Shelf {
  readonly list: string;
  readonly folder: string;
  readonly name: 'story' | 'lesson';
}

const STORIES: Shelf = { list: STORY_LIST, folder: 'data/stories/', name: 'story' };
const LESSONS: Shelf = { list: LESSON_LIST, folder: 'data/lessons/', name: 'lesson' };

const isEntry = (value: unknown): value is { readonly id: string } =>
  typeof (value as { readonly id?: unknown } | null)?.id === 'string';

/** The entries of a list in the page. */
function readList(html: string, list: string): readonly { readonly id: string }[] {
  const damaged = new Error(`The prepared file has no list in its ${list}: it is damaged.`);
  let entries: unknown;
  try {
    entries = JSON.parse(findBlock(html, list)?.text ?? '');
  } catch {
    throw damaged;
  }
  if (!Array.isArray(entries) || !entries.every(isEntry)) throw damaged;
  return entries;
}

/** Leaves one thing of a list in the page, or none. */
function keepOne(html: string, { list, folder, name }: Shelf, keptId: string | null): string {
  const known = readList(html, list);
  const kept = known.filter(({ id }) => id === keptId);
  if (keptId !== null && kept.length === 0) {
    throw new Error(`There is no ${name} "${keptId}" in the prepared file.`);
  }
  let shorter = replaceBlock(html, list, writeBlock(list, 'json', writeJson(kept)));
  for (const { id } of known) {
    if (id !== keptId) shorter = replaceBlock(shorter, `${folder}${id}.json`, '');
  }
  return shorter;
}

/** Puts a lesson into the page that was not there, in place of those that were. */
function putLesson(html: string, lesson: Lesson): string {
  const blocks = [
    writeBlock(LESSON_LIST, 'json', writeJson([entryOf(lesson)])),
    writeBlock(`${LESSONS.folder}${lesson.id}.json`, 'json', writeJson(lesson)),
  ];
  return replaceBlock(keepOne(html, LESSONS, null), LESSON_LIST, blocks.join('\n'));
}

/** A course system that speaks xAPI is a server that the page has to ask. */
function allowRequests(html: string): string {
  return html.replace("default-src 'none';", "default-src 'none'; connect-src 'self' https:;");
}

/**
 * The atlas in one file, out of the one that was prepared with the site. Only blocks of data change,
 * so the page's policy, which names its script and styles by their hashes, still holds; a lesson for a
 * course system that is asked over the network may ask it.
 * Throws where `prepared` is not such a file, or has no such story or lesson.
 */
export function writeSingleFile(prepared: string, choice: SingleFileChoice): string {
  const { search, site, language, storyId, lessonId, ownLesson, course } = choice;
  const how: Opening = {
    search,
    site,
    ...(course ? { course } : {}),
    ...(lessonId === undefined ? {} : { isForStudents: true }),
  };
  let chosen = replaceBlock(prepared, OPENING, writeBlock(OPENING, 'json', writeJson(how)));
  if (storyId !== null || lessonId !== undefined) chosen = keepOne(chosen, STORIES, storyId);
  if (ownLesson) chosen = putLesson(chosen, ownLesson);
  else if (lessonId !== undefined) chosen = keepOne(chosen, LESSONS, lessonId);
  if (course?.kind === 'cmi5') chosen = allowRequests(chosen);
  return chosen.replace(/<html lang="[^"]*">/, `<html lang="${language}">`);
}
