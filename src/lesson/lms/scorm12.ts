import { type ScormDialect, shareOf } from './scorm-dialect.ts';
import { cutText, plainId, plainNumber, response12, resultOf } from './scorm-words.ts';
import { clockSpan, clockTime } from './times.ts';

/**
 * SCORM 1.2. There is one status for completion and success, the score goes from 0 to 100, and progress has
 * no place: the step stands for it.
 */
export const SCORM12: ScormDialect = {
  kind: 'scorm12',
  api: 'API',
  functions: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  suspend: { element: 'cmi.suspend_data', most: 4096 },
  readStart: (get) => {
    const status = get('cmi.core.lesson_status').toLowerCase();
    const mode = get('cmi.core.lesson_mode').toLowerCase();
    return {
      student: get('cmi.core.student_id') || null,
      suspended: get('cmi.suspend_data') || null,
      isRecorded: mode !== 'browse' && mode !== 'review',
      passShare: shareOf(get('cmi.student_data.mastery_score'), 100),
      before: {
        share: shareOf(get('cmi.core.score.raw'), 100),
        // "failed" may be what the course system made of a lesson that was left half way.
        isDone: status === 'passed' || status === 'completed',
        isPassed: status === 'passed',
      },
    };
  },
  opening: ({ before }) => [
    ...(before.isDone ? [] : [['cmi.core.lesson_status', 'incomplete'] as const]),
    ['cmi.core.exit', 'suspend'],
  ],
  report: ({ points, mostPoints, isDone, isPassed, step }) => {
    const judged = isPassed === null ? 'completed' : isPassed ? 'passed' : 'failed';
    const score: readonly (readonly [string, string])[] =
      mostPoints > 0
        ? [
            ['cmi.core.score.min', '0'],
            ['cmi.core.score.max', '100'],
            ['cmi.core.score.raw', plainNumber(Math.round((points / mostPoints) * 10_000) / 100)],
          ]
        : [];
    return [
      ['cmi.core.lesson_location', cutText(step, 255)],
      ...score,
      ['cmi.core.lesson_status', isDone ? judged : 'incomplete'],
    ];
  },
  interaction: (interaction, place) => {
    const [type, text] = response12(interaction);
    const at = `cmi.interactions.${place}`;
    return [
      [`${at}.id`, plainId(interaction.id)],
      [`${at}.type`, type],
      [`${at}.time`, clockTime(interaction.at)],
      [`${at}.weighting`, plainNumber(interaction.mostPoints)],
      [`${at}.student_response`, text],
      [`${at}.result`, resultOf(interaction, 'wrong')],
      [`${at}.latency`, clockSpan(interaction.latencyMs)],
    ];
  },
  closing: (sessionMs) => [
    ['cmi.core.session_time', clockSpan(sessionMs)],
    ['cmi.core.exit', 'suspend'],
  ],
};
