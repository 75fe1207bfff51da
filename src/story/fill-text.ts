import { BATCHES, MODES, REGION_IDS } from '../domain/dataset.ts';
import { dayOf, parseIsoDate } from '../domain/period.ts';
import { formatValue } from '../i18n/format-value.ts';
import type { Words } from '../i18n/words.ts';
import type { DatasetIndex } from '../selectors/index-dataset.ts';

const TOKEN = /\{([a-z]+(?::[^{}\s:]+)*)\}/g;

type Fill = (index: DatasetIndex, words: Words, parts: readonly string[]) => string | null;

/** Whether rows of a place that may be a region or a province are meant; null for neither. */
function inPlace(index: DatasetIndex, where: string) {
  const isRegion = REGION_IDS.some((region) => region === where);
  if (!isRegion && !index.regionOfProvince.has(where)) return null;
  return (province: string | null) =>
    province !== null && (province === where || index.regionOfProvince.get(province) === where);
}

function zonesBy(index: DatasetIndex, date: string | undefined) {
  if (date === undefined || parseIsoDate(date) === null) return null;
  const day = dayOf(date);
  return index.dataset.zones.filter((zone) => dayOf(zone.approved_on) <= day);
}

/** What each token stands for; null where its parts mean nothing. */
const FILLS: Readonly<Record<string, Fill>> = {
  zones: (index, words, [date, where]) => {
    const zones = zonesBy(index, date);
    const isThere = where === undefined ? () => true : inPlace(index, where);
    if (!zones || !isThere) return null;
    return words.formatNumber(zones.filter((zone) => isThere(zone.province)).length);
  },
  provinces: (index, words, [date]) => {
    const zones = zonesBy(index, date);
    return zones && words.formatNumber(new Set(zones.map((zone) => zone.province)).size);
  },
  batch: (index, words, [batch]) => {
    const event = index.batches.find((known) => String(known.batch) === batch);
    return event ? words.formatNumber(event.zones.length) : null;
  },
  approved: (index, words, [batch]) => {
    const known = BATCHES.find((one) => String(one) === batch);
    const zone = index.dataset.zones.find((row) => row.batch === known);
    return zone ? words.formatDate(zone.approved_on) : null;
  },
  belts: (index, words, [where, category]) => {
    const { belts } = index.dataset;
    if (where === undefined) return words.formatNumber(belts.length);
    if (where === 'category') {
      const count = belts.filter((belt) => belt.category === category).length;
      return count > 0 ? words.formatNumber(count) : null;
    }
    const isThere = inPlace(index, where);
    return isThere && words.formatNumber(belts.filter((belt) => isThere(belt.province)).length);
  },
  corridors: (index, words, [mode]) => {
    const { corridors } = index.dataset;
    if (mode === undefined) return words.formatNumber(corridors.length);
    if (!MODES.some((known) => known === mode)) return null;
    return words.formatNumber(corridors.filter((row) => row.mode === mode).length);
  },
  tier: (index, words, [year]) => {
    const rows = index.dataset.evaluations.filter(
      (row) => String(row.year) === year && row.tier === 1,
    );
    return rows.length > 0 ? words.formatNumber(rows.length) : null;
  },
  date: (_index, words, [date]) =>
    date !== undefined && parseIsoDate(date) !== null ? words.formatDate(date) : null,
  figure: (index, words, [indicator = '', subject, period, source]) => {
    const rows = (index.observationsByIndicator.get(indicator) ?? []).filter(
      (row) =>
        row.subject === subject &&
        row.period === period &&
        (source === undefined || row.source === source),
    );
    const [row] = rows;
    const unit = index.indicatorById.get(indicator as never)?.unit;
    if (!row || rows.length > 1 || unit === undefined) return null;
    return formatValue(words, row.value, unit, row.qualifier);
  },
};

function fillOf(index: DatasetIndex, words: Words, token: string): string | null {
  const [name = '', ...parts] = token.split(':');
  return FILLS[name]?.(index, words, parts) ?? null;
}

/**
 * A text with its tokens filled from the tables in one language: `{zones:2019-12-31:east}`,
 * `{figure:cbec-trade:CHN:2023}`. One that means nothing stays as it is written, for its writer to see.
 */
export function fillText(index: DatasetIndex, words: Words, text: string): string {
  return text.replaceAll(TOKEN, (written, token) => fillOf(index, words, token) ?? written);
}

/** The tokens of a text that mean nothing. */
export function wrongTokens(index: DatasetIndex, words: Words, text: string): readonly string[] {
  return [...text.matchAll(TOKEN)].flatMap(([written, token = '']) =>
    fillOf(index, words, token) === null ? [written] : [],
  );
}
