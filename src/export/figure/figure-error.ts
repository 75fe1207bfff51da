/** Why a figure could not be written; whoever shows it says it in words. */
export type FigureProblem =
  | { readonly kind: 'missing-glyphs'; readonly characters: string }
  | { readonly kind: 'font'; readonly file: string }
  | { readonly kind: 'damaged-font'; readonly file: string }
  | { readonly kind: 'unsupported'; readonly name: string }
  | { readonly kind: 'too-large' };

export class FigureError extends Error {
  readonly problem: FigureProblem;

  constructor(problem: FigureProblem) {
    super(`The figure could not be written: ${Object.values(problem).join(' ')}`);
    this.name = 'FigureError';
    this.problem = problem;
  }
}
