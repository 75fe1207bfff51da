import type { Cmi5Launch } from './cmi5-launch.ts';
import type { LmsInteraction, LmsReport, LmsResponse } from './lms-session.ts';
import { bracketedResponse, plainId } from './scorm-words.ts';
import { isoSpan } from './times.ts';

type Json = Readonly<Record<string, unknown>>;

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5';
const CATEGORY_CMI5 = { objectType: 'Activity', id: `${CMI5}/context/categories/cmi5` };
const CATEGORY_MOVE_ON = { objectType: 'Activity', id: `${CMI5}/context/categories/moveon` };

/** What every statement of one visit has alike. */
export interface StatementFrame {
  readonly launch: Cmi5Launch;
  /** From the course system; all of it goes into every statement as it is. */
  readonly template: Json;
  readonly masteryScore: number | null;
  readonly language: string;
  readonly makeId: () => string;
  readonly now: () => Date;
}

export type Cmi5Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listIn(value: Json, name: string): readonly unknown[] {
  const list = value[name];
  if (Array.isArray(list)) return list;
  return list === undefined ? [] : [list];
}

function contextOf(frame: StatementFrame, categories: readonly Json[], extensions: Json): Json {
  const activities = asObject(frame.template.contextActivities);
  return {
    ...frame.template,
    registration: frame.launch.registration,
    contextActivities: {
      ...activities,
      ...(categories.length > 0
        ? { category: [...listIn(activities, 'category'), ...categories] }
        : {}),
    },
    extensions: { ...extensions, ...asObject(frame.template.extensions) },
  };
}

function statement(frame: StatementFrame, verb: string, rest: Json): Json {
  return {
    id: frame.makeId(),
    timestamp: frame.now().toISOString(),
    actor: frame.launch.actor,
    verb: { id: VERBS + verb, display: { en: verb } },
    object: { objectType: 'Activity', id: frame.launch.activityId },
    ...rest,
  };
}

function scoreOf({ points, mostPoints }: LmsReport): Json {
  if (mostPoints <= 0) return {};
  const scaled = Math.round((points / mostPoints) * 10_000) / 10_000;
  return { score: { scaled } };
}

/** A statement that cmi5 itself defines: where a lesson begins and ends, and what came of it. */
export function courseStatement(
  frame: StatementFrame,
  verb: Cmi5Verb,
  report: LmsReport | null,
  spentMs: number,
): Json {
  const isJudged = verb === 'passed' || verb === 'failed';
  const movesOn = isJudged || verb === 'completed';
  const mastery =
    isJudged && frame.masteryScore !== null
      ? { [`${CMI5}/context/extensions/masteryscore`]: frame.masteryScore }
      : {};
  const result = {
    ...(isJudged ? { success: verb === 'passed', ...(report ? scoreOf(report) : {}) } : {}),
    ...(verb === 'completed' ? { completion: true } : {}),
    duration: isoSpan(spentMs),
  };
  return statement(frame, verb, {
    ...(verb === 'initialized' ? {} : { result }),
    context: contextOf(
      frame,
      movesOn ? [CATEGORY_CMI5, CATEGORY_MOVE_ON] : [CATEGORY_CMI5],
      mastery,
    ),
  });
}

const TYPES: Readonly<Record<LmsResponse['kind'], string>> = {
  choice: 'choice',
  sequencing: 'sequencing',
  matching: 'matching',
  numeric: 'numeric',
  words: 'long-fill-in',
  other: 'other',
};

function listOf(choices: LmsInteraction['choices'], language: string) {
  return choices.map(({ id, label }) => ({ id: plainId(id), description: { [language]: label } }));
}

function definitionOf(interaction: LmsInteraction, language: string): Json {
  const { response, choices, targets } = interaction;
  const lists =
    response.kind === 'matching'
      ? { source: listOf(choices, language), target: listOf(targets, language) }
      : response.kind === 'choice' || response.kind === 'sequencing'
        ? { choices: listOf(choices, language) }
        : {};
  return {
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    interactionType: TYPES[response.kind],
    description: { [language]: interaction.prompt },
    ...lists,
  };
}

/**
 * What a student answered. cmi5 allows it beside its own statements, and wants its context in it.
 * `progress` is a share; null where the lesson has been completed, after which none may be said.
 */
export function answeredStatement(
  frame: StatementFrame,
  interaction: LmsInteraction,
  progress: number | null,
): Json {
  const { activityId } = frame.launch;
  const mark = activityId.includes('#') ? '/' : '#';
  const { points, mostPoints, isRight, latencyMs } = interaction;
  const context = contextOf(frame, [], {});
  const activities = asObject(context.contextActivities);
  return statement(frame, 'answered', {
    timestamp: interaction.at.toISOString(),
    object: {
      objectType: 'Activity',
      id: `${activityId}${mark}${encodeURIComponent(interaction.id)}`,
      definition: definitionOf(interaction, frame.language),
    },
    result: {
      success: isRight,
      response: bracketedResponse(interaction.response),
      ...(mostPoints > 0
        ? {
            score: {
              scaled: Math.round((points / mostPoints) * 10_000) / 10_000,
              raw: points,
              min: 0,
              max: mostPoints,
            },
          }
        : {}),
      duration: isoSpan(latencyMs),
      ...(progress === null
        ? {}
        : { extensions: { [`${CMI5}/result/extensions/progress`]: Math.round(progress * 100) } }),
    },
    context: {
      ...context,
      contextActivities: {
        ...activities,
        parent: [...listIn(activities, 'parent'), { objectType: 'Activity', id: activityId }],
      },
    },
  });
}
