import * as z from 'zod/mini';
import { LEVELS, type Lesson, type LessonEntry } from '../domain/lesson.ts';
import { fetchJson, type Loaded } from './fetch-json.ts';
import { decodeLesson, writeLessonIssue } from './lesson-schema.ts';
import { listOf } from './list-of.ts';
import { bilingual, id } from './schema-parts.ts';

const listSchema = listOf(
  z.object({
    id,
    level: z.enum(LEVELS),
    minutes: z.number(),
    title: bilingual,
    summary: bilingual,
    steps: z.int(),
    points: z.number(),
  }),
  'a list of lessons',
  { most: 200 },
);

/** The lessons that the site holds, in the order in which they are offered. */
export async function loadLessonList(): Promise<Loaded<readonly LessonEntry[]>> {
  const file = 'data/lessons/index.json';
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const list = listSchema.safeParse(loaded.value);
  if (list.success) return { ok: true, value: list.data };
  return { ok: false, file, failure: { kind: 'malformed' } };
}

/** One of the site's lessons. */
export async function loadLesson(id: string): Promise<Loaded<Lesson>> {
  const file = `data/lessons/${id}.json`;
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const decoded = decodeLesson(loaded.value);
  if (decoded.ok) return { ok: true, value: decoded.lesson };
  const [first] = decoded.issues;
  const detail = first ? writeLessonIssue(first) : '';
  return { ok: false, file, failure: { kind: 'schema', detail } };
}
