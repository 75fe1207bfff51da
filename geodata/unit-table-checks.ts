import { geoContains } from 'd3-geo';
import { levelOf, UNIT_COLUMNS, type UnitLevel, type UnitTable } from './build-units.ts';
import { type AtlasTopology, idsOf, polygonsOf } from './topology.ts';
import { parentOf } from './units.ts';

const LEVELS: readonly UnitLevel[] = ['province', 'prefecture', 'county'];
const NAME_ZH = /^\p{Script=Han}{2,}$/u;
const NAME_EN = /^\p{Lu}[\p{L}' -]*\p{L}$/u;

/** Rows that stand twice or out of order, and units of the drawn files that have none. */
function findIdProblems({ rows }: UnitTable, drawnIds: ReadonlySet<string>): string[] {
  const ids = rows.map(([id]) => id);
  const sorted = [...new Set([...drawnIds, ...ids])].sort();
  if (ids.join() === sorted.join() && sorted.length === drawnIds.size) return [];
  const missing = [...drawnIds].filter((id) => !ids.includes(id));
  const unknown = ids.filter((id) => !drawnIds.has(id));
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [`ids: missing ${missing}; unknown ${unknown}; twice ${doubled}; or out of order`];
}

/** Everything that is wrong with the table of units, read beside the shapes that it names. */
export function findUnitTableProblems(
  table: UnitTable,
  china: AtlasTopology,
  counties: AtlasTopology,
): string[] {
  const shapes = {
    province: polygonsOf(china, 'provinces'),
    prefecture: polygonsOf(china, 'prefectures'),
    county: polygonsOf(counties, 'counties'),
  };
  const prefectureIds = new Set(idsOf(china, 'prefectures'));
  const ids = new Set(table.rows.map(([id]) => id));
  const drawnIds = new Set(LEVELS.flatMap((level) => [...shapes[level].keys()]));
  const problems = findIdProblems(table, drawnIds);
  if (table.columns.join() !== UNIT_COLUMNS.join()) problems.push(`columns ${table.columns}`);
  for (const [id, level, zh, en, longitude, latitude] of table.rows) {
    const shape = shapes[level].get(id);
    if (level !== levelOf(id, prefectureIds)) problems.push(`${id} is no ${level}`);
    if (!shape || !geoContains(shape, [longitude, latitude])) {
      problems.push(`${id} is drawn elsewhere than at ${longitude}, ${latitude}`);
    }
    if (!NAME_ZH.test(zh)) problems.push(`${id} has the Chinese name "${zh}"`);
    if (!NAME_EN.test(en)) problems.push(`${id} has the English name "${en}"`);
    if (level !== 'province' && !ids.has(parentOf(id, prefectureIds))) {
      problems.push(`${id} is part of ${parentOf(id, prefectureIds)}, which has no row`);
    }
  }
  return problems;
}
