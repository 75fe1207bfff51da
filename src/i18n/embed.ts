import type { Language } from '../view/view-state.ts';

// What only an embed says.
const en = {
  legend: 'Legend',
  open: 'Open in the atlas',
  opensWindow: 'opens a new window',
  day: 'Date of the map',
  zoomHint: 'To zoom the map, hold Ctrl while you scroll',
  zoomHintMac: 'To zoom the map, hold ⌘ while you scroll',
  touchHint: 'Use two fingers to move the map',
};

const zh: typeof en = {
  legend: '图例',
  open: '在地图集中打开',
  opensWindow: '在新窗口中打开',
  day: '地图的日期',
  zoomHint: '按住 Ctrl 键并滚动，可缩放地图',
  zoomHintMac: '按住 ⌘ 键并滚动，可缩放地图',
  touchHint: '用两根手指移动地图',
};

export function embedWordsOf(language: Language): typeof en {
  return language === 'zh-CN' ? zh : en;
}
