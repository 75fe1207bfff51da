// The atlas's opening picture and its clock, as one would write them with ECharts: only the parts
// that it needs, no animation, no labels, no panels. All that is left out speeds this page up.
import { LinesChart, ScatterChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { openPeer } from '../shared/open-peer.js';
import {
  BORDER,
  CORRIDOR_COLOUR,
  CORRIDOR_WIDTH,
  LAND,
  MARGIN,
  POINT_COLOUR,
  POINT_RADIUS,
  ZONE_RADIUS,
} from '../shared/picture.js';

use([GeoComponent, LinesChart, ScatterChart, CanvasRenderer]);

/** What is of the map, answers to nothing, and is drawn at once whatever its size. */
const PASSIVE = { coordinateSystem: 'geo', large: true, progressive: 0, silent: true };

function pointSeries(points) {
  return {
    ...PASSIVE,
    type: 'scatter',
    dimensions: ['longitude', 'latitude'],
    data: points,
    symbolSize: 2 * POINT_RADIUS,
    itemStyle: { color: POINT_COLOUR, opacity: 1 },
  };
}

function corridorSeries(corridors) {
  // The form for many lines: how many positions a line has, then its positions.
  const flat = new Float64Array((corridors.length / 4) * 5);
  for (let from = 0, to = 0; from < corridors.length; from += 4, to += 5) {
    flat[to] = 2;
    flat.set(corridors.subarray(from, from + 4), to + 1);
  }
  return {
    ...PASSIVE,
    type: 'lines',
    data: flat,
    lineStyle: { color: CORRIDOR_COLOUR, width: CORRIDOR_WIDTH, opacity: 1 },
  };
}

function whenFinished(chart) {
  return new Promise((resolve) => {
    const finish = () => {
      chart.off('finished', finish);
      resolve();
    };
    chart.on('finished', finish);
  });
}

function createMap({ container, provinces, points, corridors, onHover, onChoose }) {
  // ECharts asks for a name.
  for (const province of provinces.features) province.properties.name = province.id;
  registerMap('provinces', provinces);
  const chart = init(container);
  chart.setOption({
    animation: false,
    geo: {
      map: 'provinces',
      top: MARGIN,
      bottom: MARGIN,
      roam: true,
      silent: true,
      itemStyle: { areaColor: LAND, borderColor: BORDER, borderWidth: 1 },
    },
    series: [
      ...(corridors.length > 0 ? [corridorSeries(corridors)] : []),
      ...(points.length > 0 ? [pointSeries(points)] : []),
      {
        id: 'zones',
        type: 'scatter',
        coordinateSystem: 'geo',
        symbolSize: 2 * ZONE_RADIUS,
        itemStyle: { opacity: 1 },
        emphasis: { disabled: true },
      },
    ],
  });
  chart.on('mouseover', { seriesId: 'zones' }, ({ data }) => onHover(data.zone));
  chart.on('mouseout', { seriesId: 'zones' }, () => onHover(null));
  chart.on('click', { seriesId: 'zones' }, ({ data }) => onChoose(data.zone));

  return {
    locate: (position) => chart.convertToPixel('geo', position),
    draw(zones) {
      const data = zones.map((zone) => ({
        zone,
        value: zone.position,
        itemStyle: { color: zone.colour },
      }));
      // A small picture is finished before `setOption` returns.
      const finished = whenFinished(chart);
      chart.setOption({ series: [{ id: 'zones', data }] });
      return finished;
    },
  };
}

await openPeer('ECharts', createMap);
