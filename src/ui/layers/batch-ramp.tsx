import { BATCHES } from '../../domain/dataset.ts';
import { dayOf, isoDateOf } from '../../domain/period.ts';
import { batchColour } from '../../marks/palettes.ts';
import { useAtlas, useSettledView, useWords } from '../atlas-context.ts';

/** The batches as one ordered ramp; each step is also the filter of its batch. */
export function BatchRamp() {
  const { store, index } = useAtlas();
  const view = useSettledView();
  const { messages, formatDate } = useWords();
  const clock = dayOf(view.date);
  return (
    <fieldset className="chips">
      <legend>{messages.zones.batches}</legend>
      <div className="ramp">
        {BATCHES.map((batch) => {
          const event = index.batches.find((other) => other.batch === batch);
          const count = event?.zones.length ?? 0;
          const name = event
            ? messages.clock.batchTitle(batch, formatDate(isoDateOf(event.day)), count)
            : messages.zones.batch(batch);
          return (
            <button
              key={batch}
              type="button"
              className={event && event.day <= clock ? 'ramp-step' : 'ramp-step is-ahead'}
              aria-pressed={view.batches?.includes(batch) ?? true}
              aria-label={name}
              title={name}
              onClick={() =>
                store.act({ type: 'toggle-filter', toggle: { filter: 'batches', value: batch } })
              }
            >
              <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={10} height={10} fill={batchColour(batch, view.theme)} />
              </svg>
              <span className="ramp-name">{batch}</span>
              <span className="ramp-count">{count}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
