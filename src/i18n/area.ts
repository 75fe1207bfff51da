import type { Position } from '../domain/dataset.ts';
import type { Language } from '../view/view-state.ts';

function degrees(value: number, positive: string, negative: string, isBefore = false): string {
  const side = value < 0 ? negative : positive;
  const amount = `${Math.abs(value).toFixed(1)}°`;
  return isBefore ? `${side} ${amount}` : `${amount} ${side}`;
}

const en = {
  label: 'Select on the map',
  box: 'Select with a box',
  lasso: 'Select with a lasso',
  visible: 'Select what the map shows now',
  clear: 'Clear the area',
  close: 'Clear the area and close the tools',
  draw: {
    box: 'Drag a box over the map, or move the cross by arrow keys and set two corners with Enter. Escape ends it.',
    lasso:
      'Draw around the places, or move the cross by arrow keys, set corners with Enter, and the last one twice. Escape ends it.',
  },
  chosen: (zones: number, belts: number) =>
    `Area: ${zones} ${zones === 1 ? 'zone' : 'zones'}, ${belts} ${belts === 1 ? 'belt' : 'belts'}`,
  tooSmall: 'That was no area. Go further.',
  /** Where the cross stands, longitude and latitude, and how many corners are set. */
  at: ([longitude, latitude]: Position, corners: number) =>
    `${degrees(longitude, 'E', 'W')}, ${degrees(latitude, 'N', 'S')}; ${corners} ${corners === 1 ? 'corner' : 'corners'}`,
};

export type AreaMessages = typeof en;

const zhCn: AreaMessages = {
  label: '在地图上选取',
  box: '框选',
  lasso: '套索选取',
  visible: '选取当前地图范围',
  clear: '取消选区',
  close: '取消选区并收起工具',
  draw: {
    box: '在地图上拖出一个方框；也可用方向键移动十字，按两次回车定两个角。按 Esc 退出。',
    lasso:
      '围着要选的地方画一圈；也可用方向键移动十字，按回车逐点落角，最后一点按两次。按 Esc 退出。',
  },
  chosen: (zones, belts) => `选区：${zones} 个综试区，${belts} 个产业带`,
  tooSmall: '没有围出面积，请再拉远一些。',
  at: ([longitude, latitude], corners) =>
    `${degrees(longitude, '东经', '西经', true)}，${degrees(latitude, '北纬', '南纬', true)}；已落 ${corners} 个角`,
};

/** What the tools that select on the map say; it arrives with them. */
export function areaWordsOf(language: Language): AreaMessages {
  return language === 'en' ? en : zhCn;
}
