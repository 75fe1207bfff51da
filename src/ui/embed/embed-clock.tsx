import { dayOf, isoDateOf } from '../../domain/period.ts';
import { embedWordsOf } from '../../i18n/embed.ts';
import { countZonesBy } from '../../selectors/timeline-events.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { limitsOf, moveHandle } from '../timeline/handles.ts';
import { TimelineControls } from '../timeline/timeline-controls.tsx';

/** Play, step, and one slider for the date: the timeline without its chart. */
export function EmbedClock() {
  const atlas = useAtlas();
  const { index, store } = atlas;
  const view = useView();
  const words = useWords();
  const [min, max] = limitsOf('date', index, view);
  const day = dayOf(view.date);
  const spoken = words.messages.clock.spokenValue(
    words.formatDate(isoDateOf(day)),
    countZonesBy(index, day),
  );
  return (
    <section className="timeline embed-clock" aria-label={words.messages.clock.heading}>
      <TimelineControls />
      <input
        className="embed-slider"
        type="range"
        aria-label={embedWordsOf(words.language).day}
        aria-valuetext={spoken}
        min={min}
        max={max}
        value={day}
        onChange={(event) => moveHandle(atlas, 'date', Number(event.target.value), 'drag')}
        onPointerUp={store.endDrag}
        onKeyUp={store.endDrag}
      />
    </section>
  );
}
