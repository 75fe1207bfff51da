import type { CategoryId } from '../../src/domain/ids.ts';
import type { ViewState } from '../../src/view/view-state.ts';

interface OldLink {
  readonly link: string;
  /** What differs from the default view. */
  readonly opens: Partial<ViewState>;
}

/**
 * Links that people may have saved, and what each must open for ever. Only add to it: a change of the
 * link's form comes with a migration that keeps these true, never with a change of a line here.
 */
export const OLD_LINKS: readonly OldLink[] = [
  // Before there was a version.
  { link: '', opens: {} },
  { link: 'date=2016-01-15', opens: { date: '2016-01-15' } },
  { link: 'layers=zones.belts&lang=en', opens: { layers: ['zones', 'belts'] } },
  // Version 1, the map and its clock.
  { link: 'v=1&lang=en&theme=light', opens: {} },
  { link: 'v=1&lang=zh-CN&theme=dark', opens: { language: 'zh-CN', theme: 'dark' } },
  {
    link: 'v=1&date=2019-12-15&layers=zones.belts&batches=1.2.3&categories=footwear&select=zone:hangzhou&lang=zh-CN&theme=dark',
    opens: {
      date: '2019-12-15',
      layers: ['zones', 'belts'],
      batches: [1, 2, 3],
      categories: ['footwear' as CategoryId],
      selection: { kind: 'zone', id: 'hangzhou' },
      language: 'zh-CN',
      theme: 'dark',
    },
  },
  {
    link: 'v=1&date=2020-04-27&from=2018-07-24&layers=zones&newest=1&fill=count&lang=en&theme=light',
    opens: {
      date: '2020-04-27',
      rangeStart: '2018-07-24',
      newestBatchOnly: true,
      zoneFill: 'count',
    },
  },
  { link: 'v=1&layers=&lang=en&theme=light', opens: { layers: [] } },
  {
    link: 'v=1&layers=gap&regions=east.west&metric=gap-delivery-days&series=1&lang=en&theme=light',
    opens: {
      layers: ['gap'],
      regions: ['east', 'west'],
      gapMetric: 'gap-delivery-days',
      showSeries: true,
    },
  },
  {
    link: 'v=1&layers=corridors&modes=air.rail&destinations=1&select=corridor:zhengzhou-air-hub&lang=en&theme=light',
    opens: {
      layers: ['corridors'],
      modes: ['air', 'rail'],
      showDestinations: true,
      selection: { kind: 'corridor', id: 'zhengzhou-air-hub' },
    },
  },
  {
    link: 'v=1&layers=belts&select=belts:350524%2B350100&lang=en&theme=light',
    opens: { layers: ['belts'], selection: { kind: 'belts', id: '350524+350100' } },
  },
  {
    link: 'v=1&select=country:USA&camera=3.5/39.9/-98.25&lang=en&theme=light',
    opens: {
      selection: { kind: 'country', id: 'USA' },
      camera: { zoom: 3.5, latitude: 39.9, longitude: -98.25 },
    },
  },
  {
    link: 'v=1&projection=globe&renderer=webgl&speed=0.25&end=bounce&dwell=0&lang=en&theme=light',
    opens: { projection: 'globe', renderer: 'webgl', speed: 0.25, atEnd: 'bounce', dwell: false },
  },
  // Version 1, the research desk.
  {
    link: 'v=1&provinces=330000.440000&tier=2021.2023&desk=tables:zones&lang=en&theme=light',
    opens: {
      provinces: ['330000', '440000'],
      tierYears: [2021, 2023],
      desk: { tool: 'tables', page: 'zones' },
    },
  },
  {
    link: 'v=1&area=whX4oFw3CAAw-B&desk=analysis&analysis=gravity&lang=en&theme=light',
    opens: {
      area: [
        [118, 27],
        [132, 27],
        [132, 37],
      ],
      desk: { tool: 'analysis', page: '' },
      analysisLayer: 'gravity',
    },
  },
  {
    link: 'v=1&compare=swipe:date:2016-01-15&lang=en&theme=light',
    opens: { compare: { layout: 'swipe', what: 'date', date: '2016-01-15' } },
  },
  {
    link: 'v=1&compare=side:layers:belts.gap&desk=compare&lang=en&theme=light',
    opens: {
      compare: { layout: 'side', what: 'layers', layers: ['belts', 'gap'] },
      desk: { tool: 'compare', page: '' },
    },
  },
  {
    link: 'v=1&compare=side:region:west&lang=en&theme=light',
    opens: { compare: { layout: 'side', what: 'region', region: 'west' } },
  },
  {
    link: 'v=1&date=2015-03-07&camera=6.4/30.2/120.2&story=from-1-to-165:2&lang=en&theme=light',
    opens: {
      date: '2015-03-07',
      camera: { zoom: 6.4, latitude: 30.2, longitude: 120.2 },
      story: { id: 'from-1-to-165', scene: 2 },
    },
  },
  {
    link: 'v=1&date=2016-12-31&lesson=reading-a-map-of-batches:2&lang=en&theme=light',
    opens: { date: '2016-12-31', lesson: { id: 'reading-a-map-of-batches', step: 2 } },
  },
];
