import { group } from 'd3';
import type { Belt, IndicatorLabel, Observation, Place, Zone } from '../../domain/dataset.ts';
import { type Day, dayOf, parsePeriod } from '../../domain/period.ts';
import type { DatasetIndex } from '../index-dataset.ts';
import { newestObservation } from '../newest-observation.ts';

/** Suqian, Hangzhou and Shenzhen, by adcode. */
export const CITY_IDS = ['321300', '330100', '440300'] as const;
export type CityId = (typeof CITY_IDS)[number];

/** What the atlas counts of a city by one rule for all, and so can be set side by side. */
export interface CityCounts {
  readonly place: Place;
  readonly zone: Zone;
  /** Full years since the approval, to one decimal; null before it. */
  readonly yearsSinceApproval: number | null;
  /** Years in the top tier up to the clock. */
  readonly topTierYears: readonly number[];
  /** Belts in the city and its districts and counties. They carry no date. */
  readonly belts: readonly Belt[];
}

/** One indicator that several of the cities have for periods of one length. */
export interface ComparableFigures {
  readonly indicator: IndicatorLabel;
  readonly observations: readonly Observation[];
}

export const CITY_TOPICS = ['trade', 'growth', 'firms', 'warehouses', 'industries'] as const;
export type CityTopic = (typeof CITY_TOPICS)[number];

/** Figures of one topic that must not be set side by side, and the notes that say why. */
export interface ApartFigures {
  readonly topic: CityTopic;
  /** The newest figure of each indicator that the clock has reached. */
  readonly observations: readonly Observation[];
  /** Cities of which the documents have a figure only after the clock. */
  readonly later: readonly CityId[];
  /** Ids of the notes. */
  readonly notes: readonly string[];
}

// What the documents say of each topic, city by city, and the notes of `notes.csv` about it.
const TOPICS: Record<CityTopic, { readonly indicators: string[]; readonly notes: string[] }> = {
  trade: {
    indicators: [
      'city-cbec-transactions',
      'city-cbec-orders-usd',
      'zone-trade-since-approval',
      'city-cbec-trade',
    ],
    notes: ['hangzhou-ten-years-total', 'zhengzhou-turnover'],
  },
  growth: {
    indicators: ['city-cbec-transactions-growth', 'city-cbec-trade-growth'],
    notes: [],
  },
  firms: {
    indicators: ['zone-platform-firms', 'city-ecommerce-firms', 'city-cbec-firms'],
    notes: ['firms-hangzhou-against-zhejiang'],
  },
  warehouses: {
    indicators: ['city-overseas-warehouse-area', 'city-overseas-warehouses'],
    notes: ['overseas-warehouse-units'],
  },
  industries: {
    indicators: ['city-digital-core-gdp-share', 'city-emerging-industry-gdp-share'],
    notes: ['digital-economy-shares'],
  },
};

const DAYS_A_YEAR = 365.25;

function figuresOf(index: DatasetIndex, city: CityId, day: Day): readonly Observation[] {
  const rows = index.observationsBySubject.get(city) ?? [];
  return rows.filter((row) => newestObservation([row], day) !== null);
}

/** Two periods of one kind are as long as each other: a year and a quarter are not. */
function lengthOf(period: string): number {
  const parsed = parsePeriod(period);
  return parsed ? Math.round((parsed.end - parsed.start + 1) / 30.4) : Number.NaN;
}

/** What can be counted of the cities alike. Codes of a city's districts begin as its own does. */
export function selectCityCounts(index: DatasetIndex, day: Day): readonly CityCounts[] {
  return CITY_IDS.flatMap((id) => {
    const place = index.placeById.get(id);
    const zone = index.zonesByPlace.get(id)?.[0];
    if (!place || !zone) return [];
    const days = day - dayOf(zone.approved_on);
    return [
      {
        place,
        zone,
        yearsSinceApproval: days < 0 ? null : Math.round((days / DAYS_A_YEAR) * 10) / 10,
        topTierYears: index.dataset.evaluations
          .filter((row) => row.zone === zone.id && row.tier === 1)
          .map((row) => row.year)
          .filter((year) => dayOf(`${year}-12-31`) <= day),
        belts: index.dataset.belts.filter((belt) => belt.place.startsWith(id.slice(0, 4))),
      },
    ];
  });
}

/** Figures of at least two of the cities by one definition and for periods of one length. */
export function selectComparableFigures(
  index: DatasetIndex,
  day: Day,
): readonly ComparableFigures[] {
  const rows = CITY_IDS.flatMap((city) => figuresOf(index, city, day));
  const alike = group(rows, (row) => `${row.indicator} ${lengthOf(row.period)}`);
  return [...alike.values()].flatMap((observations) => {
    const indicator = index.indicatorById.get(observations[0]?.indicator ?? '');
    const newest = CITY_IDS.flatMap((city) => {
      const own = observations.filter((row) => row.subject === city);
      return newestObservation(own, day) ?? [];
    });
    return indicator && newest.length > 1 ? [{ indicator, observations: newest }] : [];
  });
}

/** What the documents say of the cities on one topic, each by a definition of its own. */
export function selectApartFigures(index: DatasetIndex, day: Day): readonly ApartFigures[] {
  return CITY_TOPICS.flatMap((topic) => {
    const { indicators, notes } = TOPICS[topic];
    const observations = CITY_IDS.flatMap((city) => {
      const own = figuresOf(index, city, day);
      return indicators.flatMap(
        (id) =>
          newestObservation(
            own.filter((row) => row.indicator === id),
            day,
          ) ?? [],
      );
    });
    if (observations.length === 0) return [];
    const later = CITY_IDS.filter((city) => {
      const rows = index.observationsBySubject.get(city) ?? [];
      const hasAny = rows.some((row) => indicators.includes(row.indicator));
      return hasAny && !observations.some((row) => row.subject === city);
    });
    return [
      {
        topic,
        observations,
        later,
        notes,
      },
    ];
  });
}
