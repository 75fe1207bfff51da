import { layoutSeries } from '../../charts/series-layout.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { SeriesFigure } from './series-figure.tsx';

/** The width that a chart is laid out for; the page scales it to its column. */
const CHART_WIDTH = 240;

/** The nation's own figures as small multiples on the clock of the timeline. */
export function NationalSeries() {
  const { index } = useAtlas();
  const view = useView();
  const words = useWords();
  return (
    <section
      className="timeline-series"
      aria-label={words.messages.clock.series}
      // It scrolls on a narrow window, and so has to be reached by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
      tabIndex={0}
    >
      <div className="timeline-series-charts">
        {layoutSeries(index, view, CHART_WIDTH).map((chart) => (
          <SeriesFigure key={chart.indicator.id} chart={chart} />
        ))}
      </div>
      <p className="timeline-series-note">{words.messages.clock.seriesNote}</p>
    </section>
  );
}
