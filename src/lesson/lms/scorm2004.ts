import { type ScormDialect, shareOf } from './scorm-dialect.ts';
import { cutText, plainId, plainNumber, response2004, resultOf } from './scorm-words.ts';
import { isoMoment, isoSpan } from './times.ts';

const hundredths = (value: number) => plainNumber(Math.round(value * 10_000) / 10_000);

/** SCORM 2004, fourth edition: completion, success, progress and score each have their own place. */
export const SCORM2004: ScormDialect = {
  kind: 'scorm2004',
  api: 'API_1484_11',
  functions: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
  suspend: { element: 'cmi.suspend_data', most: 64_000 },
  readStart: (get) => {
    const mode = get('cmi.mode').toLowerCase();
    const isPassed = get('cmi.success_status') === 'passed';
    return {
      student: get('cmi.learner_id') || null,
      suspended: get('cmi.suspend_data') || null,
      isRecorded: mode !== 'browse' && mode !== 'review',
      passShare: shareOf(get('cmi.scaled_passing_score')),
      before: {
        share: shareOf(get('cmi.score.scaled')),
        isDone: get('cmi.completion_status') === 'completed',
        isPassed,
      },
    };
  },
  opening: ({ before }) => [
    ...(before.isDone ? [] : [['cmi.completion_status', 'incomplete'] as const]),
    ['cmi.exit', 'suspend'],
  ],
  report: ({ progress, points, mostPoints, isDone, isPassed, step }) => {
    const score: readonly (readonly [string, string])[] =
      mostPoints > 0
        ? [
            ['cmi.score.min', '0'],
            ['cmi.score.max', plainNumber(mostPoints)],
            ['cmi.score.raw', plainNumber(points)],
            ['cmi.score.scaled', hundredths(points / mostPoints)],
          ]
        : [];
    return [
      ['cmi.location', cutText(step, 1000)],
      ['cmi.progress_measure', hundredths(progress)],
      ...score,
      ['cmi.completion_status', isDone ? 'completed' : 'incomplete'],
      ...(isPassed === null
        ? []
        : [['cmi.success_status', isPassed ? 'passed' : 'failed'] as const]),
    ];
  },
  interaction: (interaction, place) => {
    const [type, text] = response2004(interaction);
    const at = `cmi.interactions.${place}`;
    return [
      [`${at}.id`, plainId(interaction.id)],
      [`${at}.type`, type],
      [`${at}.timestamp`, isoMoment(interaction.at)],
      [`${at}.weighting`, plainNumber(interaction.mostPoints)],
      ...(text === '' ? [] : [[`${at}.learner_response`, text] as const]),
      [`${at}.result`, resultOf(interaction, 'incorrect')],
      [`${at}.latency`, isoSpan(interaction.latencyMs)],
      [`${at}.description`, cutText(interaction.prompt, 250)],
    ];
  },
  closing: (sessionMs) => [
    ['cmi.session_time', isoSpan(sessionMs)],
    ['cmi.exit', 'suspend'],
  ],
};
