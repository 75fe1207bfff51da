/** One parameter of `embed.html` beside those of a view's link. */
interface OptionSpec<Values extends readonly string[] | null> {
  /** What may stand there; null for a text that is read elsewhere. */
  readonly values: Values;
  /** What holds where the parameter is left out. */
  readonly fallback: Values extends readonly string[] ? Values[number] : string;
}

const spec = <const Values extends readonly string[] | null>(option: OptionSpec<Values>) => option;

/**
 * The one table of parameters that an embed has beside those of a view's link; what each does is said in
 * `option-notes.ts`.
 */
export const EMBED_OPTIONS = {
  controls: spec({ values: ['few', 'all', 'none'], fallback: 'few' }),
  legend: spec({ values: ['1', '0'], fallback: '1' }),
  interaction: spec({ values: ['all', 'hover', 'none'], fallback: 'all' }),
  play: spec({ values: ['0', '1'], fallback: '0' }),
  story: spec({ values: null, fallback: '' }),
  scene: spec({ values: null, fallback: '' }),
  lesson: spec({ values: null, fallback: '' }),
  parent: spec({ values: null, fallback: '' }),
} as const;

export type EmbedOptionName = keyof typeof EMBED_OPTIONS;
