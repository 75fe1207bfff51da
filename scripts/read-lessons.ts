import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEVELS, type Lesson, type LessonEntry } from '../src/domain/lesson.ts';
import { decodeLesson, writeLessonIssue } from '../src/loading/lesson-schema.ts';
import { DATA_FOLDER } from './read-authored.ts';

const FOLDER = join(DATA_FOLDER, 'lessons');

function readLesson(file: string): Lesson {
  const decoded = decodeLesson(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
  if (!decoded.ok) {
    const lines = decoded.issues.map((issue) => `data/lessons/${file}, ${writeLessonIssue(issue)}`);
    throw new Error(lines.join('\n'));
  }
  if (`${decoded.lesson.id}.json` !== file) {
    throw new Error(`data/lessons/${file}: expected the id to be the file's name`);
  }
  return decoded.lesson;
}

/** Reads and checks `data/lessons/*.json`, the simpler first; throws with one line for each wrong field. */
export function readLessons(): readonly Lesson[] {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files
    .map(readLesson)
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        a.minutes - b.minutes ||
        (a.id < b.id ? -1 : 1),
    );
}

function entryOf(lesson: Lesson): LessonEntry {
  const { id, level, minutes, title, summary, steps } = lesson;
  const points = steps.reduce((sum, step) => sum + (step.question?.points ?? 0), 0);
  return { id, level, minutes, title, summary, steps: steps.length, points };
}

/** The files that the site serves under `data/lessons/`, by name. */
export function lessonFiles(): ReadonlyMap<string, string> {
  const lessons = readLessons();
  return new Map([
    ['lessons/index.json', JSON.stringify(lessons.map(entryOf))],
    ...lessons.map((lesson) => [`lessons/${lesson.id}.json`, JSON.stringify(lesson)] as const),
  ]);
}
