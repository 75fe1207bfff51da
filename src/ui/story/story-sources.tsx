import type { SourceId } from '../../domain/ids.ts';
import type { Scene } from '../../domain/story.ts';
import { storyWordsOf } from '../../i18n/story.ts';
import { citeRecord } from '../../selectors/cite.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { sayPassages } from '../details/say-passages.ts';
import { SourceButton } from '../details/source-button.tsx';

/** Where the documents say what a scene says, each one press away. */
export function StorySources({ sources }: { readonly sources: Scene['sources'] }) {
  const { index } = useAtlas();
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <details className="story-sources" open>
      <summary>{storyWordsOf(words.language).sources}</summary>
      <ul>
        {sources.map((cited) => {
          const said = sayPassages(words, `${cited.source} ${cited.locator}`);
          return (
            <li key={said}>
              <span lang="zh-CN">{said}</span>
              <SourceButton
                what={said}
                citation={citeRecord(index, { ...cited, source: cited.source as SourceId }, [])}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
