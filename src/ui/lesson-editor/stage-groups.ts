import type { SortQuestion } from '../../domain/lesson.ts';
import { wordsOf } from '../../i18n/words.ts';

const STAGES = ['emerging', 'growing', 'mature'] as const;

/** A group for each stage that the tables know of belts, in both languages. */
export function stageGroups(): SortQuestion['groups'] {
  const [zh, en] = [wordsOf('zh-CN').messages.belts.stage, wordsOf('en').messages.belts.stage];
  return STAGES.map((id) => ({ id, label: { zh: zh[id], en: en[id] } }));
}
