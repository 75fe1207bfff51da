import { forgetAnswers } from './forget-answers.ts';

const duties = new Set<() => void>();

/** Does this before the page opens anew, such as writing the view into its address. Answers how to forget it. */
export function doBeforeReload(duty: () => void): () => void {
  duties.add(duty);
  return () => duties.delete(duty);
}

export function reloadPage(): void {
  for (const duty of duties) duty();
  forgetAnswers();
  window.location.reload();
}
