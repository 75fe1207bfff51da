import type { Language } from '../view/view-state.ts';

const en = {
  label: 'Select on the map',
  box: 'Select with a box',
  lasso: 'Select with a lasso',
  visible: 'Select what the map shows now',
  clear: 'Clear the area',
  close: 'Clear the area and close the tools',
  draw: {
    box: 'Drag a box over the map. Escape ends it.',
    lasso: 'Draw around the places. Escape ends it.',
  },
  chosen: (zones: number, belts: number) =>
    `Area: ${zones} ${zones === 1 ? 'zone' : 'zones'}, ${belts} ${belts === 1 ? 'belt' : 'belts'}`,
  tooSmall: 'That was no area. Drag further.',
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
    box: '在地图上拖出一个方框，按 Esc 退出。',
    lasso: '围着要选的地方画一圈，按 Esc 退出。',
  },
  chosen: (zones, belts) => `选区：${zones} 个综试区，${belts} 个产业带`,
  tooSmall: '没有围出面积，请再拖远一些。',
};

/** What the tools that select on the map say; it arrives with them. */
export function areaWordsOf(language: Language): AreaMessages {
  return language === 'en' ? en : zhCn;
}
