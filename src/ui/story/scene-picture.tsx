import { memo, useMemo } from 'react';
import { dayOf } from '../../domain/period.ts';
import { Figure } from '../../figure/figure.tsx';
import { FigureOutlines, FigureRings } from '../../figure/figure-highlights.tsx';
import { symbolScale } from '../../figure/figure-sheets.tsx';
import { fitProjection, transformOf, transformText } from '../../figure/projections.ts';
import type { Words } from '../../i18n/words.ts';
import type { MapGeometry } from '../../loading/decode-topology.ts';
import { analysisMarks } from '../../marks/analysis-marks.ts';
import { buildMarks, withGoods } from '../../marks/build-marks.ts';
import { withHighlights } from '../../marks/highlight-marks.ts';
import type { Marks } from '../../marks/marks.ts';
import { sayMarks } from '../../marks/say-marks.ts';
import { comparedView } from '../../selectors/compare-views.ts';
import type { DatasetIndex } from '../../selectors/index-dataset.ts';
import { selectFrame } from '../../selectors/select-frame.ts';
import { keysToLight } from '../../story/player-light.ts';
import type { ResolvedScene } from '../../story/resolve-story.ts';
import type { ViewState } from '../../view/view-state.ts';
import { stageBoxOf } from '../stage/stage-box.ts';
import type { Size } from '../stage/use-size.ts';

/** What every picture of a story is drawn from. */
export interface PictureGround {
  readonly index: DatasetIndex;
  readonly words: Words;
  readonly geometry: MapGeometry;
}

function drawMarks(
  { index, words }: PictureGround,
  view: ViewState,
  highlights: readonly string[],
): Marks {
  const frame = selectFrame(index, view);
  const own = withGoods(buildMarks(frame, view, index, words), dayOf(view.date));
  const lit = keysToLight(index, highlights);
  if (view.analysisLayer === 'none') return withHighlights(own, lit, view);
  const over = analysisMarks(index, frame, view, words);
  const marks = {
    ...own,
    areas: [...own.areas, ...over.areas],
    arcs: [...own.arcs, ...over.arcs],
    points: [...own.points, ...over.points],
    labels: [...over.labels, ...own.labels],
  };
  return withHighlights(marks, lit, view);
}

interface OnePictureProps {
  readonly ground: PictureGround;
  readonly view: ViewState;
  readonly highlights: readonly string[];
  readonly size: Size;
  readonly windowWidth: number;
  readonly idPrefix: string;
  readonly title: string;
}

function OnePicture(props: OnePictureProps) {
  const { ground, view, highlights, size, windowWidth } = props;
  const marks = useMemo(() => drawMarks(ground, view, highlights), [ground, view, highlights]);
  const box = useMemo(() => stageBoxOf(size, windowWidth), [size, windowWidth]);
  const projection = view.projection === 'mercator' ? 'mercator' : 'albers';
  const fitted = useMemo(() => fitProjection(projection, box), [projection, box]);
  const transform = useMemo(() => transformOf(view.camera, fitted), [view.camera, fitted]);
  return (
    <div className="scene-picture-one">
      <Figure
        marks={marks}
        geometry={ground.geometry}
        box={box}
        projection={projection}
        camera={view.camera}
        title={props.title}
        description={sayMarks(marks, view, ground.words)}
        insetLabel={ground.words.messages.map.inset}
        idPrefix={props.idPrefix}
      />
      <svg
        className="scene-picture-lit"
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
      >
        <g transform={transformText(transform)}>
          <FigureOutlines
            geometry={ground.geometry}
            projection={projection}
            fitted={fitted}
            highlights={marks.highlights}
            zoom={transform.k}
          />
          <FigureRings
            fitted={fitted}
            highlights={marks.highlights}
            size={symbolScale(fitted.fitZoom)}
            zoom={transform.k}
          />
        </g>
      </svg>
    </div>
  );
}

interface ScenePictureProps {
  readonly ground: PictureGround;
  readonly scene: ResolvedScene;
  /** Of the picture in the hall, in pixels: this one has its shape, and is scaled to its place. */
  readonly size: Size;
  readonly windowWidth: number;
  readonly idPrefix: string;
}

/** A scene as the hall sees it, drawn by the figure renderer. */
export const ScenePicture = memo(function ScenePicture(props: ScenePictureProps) {
  const { ground, scene, size, windowWidth, idPrefix } = props;
  const { view } = scene;
  const second = useMemo(
    () => (view.compare?.layout === 'side' ? comparedView(view) : null),
    [view],
  );
  const one = useMemo(() => (second ? { ...size, width: size.width / 2 } : size), [second, size]);
  const { highlights } = scene.scene;
  const common = { ground, highlights, size: one, windowWidth, title: scene.heading };
  return (
    <div className="scene-picture" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <OnePicture {...common} view={view} idPrefix={idPrefix} />
      {second ? <OnePicture {...common} view={second} idPrefix={`${idPrefix}-second`} /> : null}
    </div>
  );
});
