import type { Language } from '../view/view-state.ts';

/** How one analysis is made: what a paper's methods section would say of it. */
export interface MethodText {
  readonly method: readonly string[];
  readonly inputs: string;
  readonly limits: readonly string[];
}

type AnalysisName = 'coverage' | 'concentration' | 'gravity' | 'association' | 'reach';

/** Works are cited in the language that they were written in. */
export const REFERENCES: Record<AnalysisName, readonly string[]> = {
  coverage: [
    'Moritz, H. (2000). Geodetic Reference System 1980. Journal of Geodesy 74(1): 128–133.',
    'Snyder, J. P. (1987). Map Projections: A Working Manual. USGS Professional Paper 1395.',
  ],
  concentration: [
    'Gini, C. (1912). Variabilità e mutabilità. Bologna: Cuppini.',
    'Theil, H. (1967). Economics and Information Theory. Amsterdam: North-Holland.',
    'Shorrocks, A. F. (1980). The class of additively decomposable inequality measures. Econometrica 48(3): 613–625.',
    'Hirschman, A. O. (1964). The paternity of an index. American Economic Review 54(5): 761–762.',
    'Isard, W. (1960). Methods of Regional Analysis. Cambridge, MA: MIT Press.',
    'Cowell, F. A. (2011). Measuring Inequality, 3rd ed. Oxford University Press.',
  ],
  gravity: [
    'Lefever, D. W. (1926). Measuring geographic concentration by means of the standard deviational ellipse. American Journal of Sociology 32(1): 88–94.',
    'Yuill, R. S. (1971). The standard deviational ellipse: an updated tool for spatial description. Geografiska Annaler B 53(1): 28–39.',
    'Levine, N. (2004). CrimeStat III, chapter 4. Washington, DC: National Institute of Justice.',
    'Mardia, K. V. and Jupp, P. E. (2000). Directional Statistics. Chichester: Wiley.',
  ],
  association: [
    'Moran, P. A. P. (1950). Notes on continuous stochastic phenomena. Biometrika 37(1/2): 17–23.',
    'Cliff, A. D. and Ord, J. K. (1981). Spatial Processes: Models and Applications. London: Pion.',
    'Anselin, L. (1995). Local indicators of spatial association: LISA. Geographical Analysis 27(2): 93–115.',
  ],
  reach: [
    'Hansen, W. G. (1959). How accessibility shapes land use. Journal of the American Institute of Planners 25(2): 73–76.',
    'Geurs, K. T. and van Wee, B. (2004). Accessibility evaluation of land-use and transport strategies. Journal of Transport Geography 12(2): 127–140.',
  ],
};

const en: Record<AnalysisName, MethodText> = {
  coverage: {
    method: [
      'A belt counts as covered from the day on which the first zone was approved whose territory holds its place. A zone of a prefecture holds its counties, districts and towns; a zone of a municipality holds all of it; a zone of a county-level city holds that city alone; Xiong’an is the counties Xiongxian, Rongcheng and Anxin.',
      'For the others: the length of the great circle from the belt’s point to the nearest zone’s point, on a sphere of 6,371.0088 km.',
    ],
    inputs:
      'Zones (casebook, figure 5) and existing belts (appendix of the belts report, and belts that other passages name), with the points of their places. Codes of GB/T 2260, as of 2023.',
    limits: [
      'Territory means the administrative unit that the zone is named for. The documents do not say which parts of it the zone takes in, nor that a zone of a prefecture reaches into its county-level cities.',
      'The appendix lists “some” belts only: the share speaks of the belts that the documents name.',
      'Belts carry no date. What changes over time is the zones. Distances run between points that stand for whole places.',
    ],
  },
  concentration: {
    method: [
      'Counts by province, zeros included. Gini: Σ(2i − n − 1)xᵢ / (nΣx), counts in rising order; at most (n − 1)/n. Theil’s T with natural logarithm, split into the part between the four regions and the part within them; at most ln n. Herfindahl: sum of squared shares; normalised, (H − 1/n)/(1 − 1/n).',
      'Location quotient: a region’s share of the zones over its share of the belts; of a category: its share of the province’s belts over its share of all belts. Above 1 is more than in proportion.',
    ],
    inputs:
      'Zones approved by the date, and existing belts, by province; the 31 provinces of the four regions of the National Bureau of Statistics.',
    limits: [
      'Hong Kong, Macao and Taiwan are in none of the four regions and have no zone of this programme; they are no units here. With a filter by region or province only what passes is a unit; an area drawn on the map leaves the provinces and takes only zones and belts out.',
      'Every zone counts as one, whatever its trade. Provinces differ in size and in their number of cities, so equal counts are no natural standard.',
      'With few zones the measures say little: after the first batch one province has all. A quotient over few belts is shaky.',
    ],
  },
  gravity: {
    method: [
      'Centre: the mean of the zones’ unit vectors on the sphere, every zone weighing the same. Steps: great circles between the centres after one batch and the next; the direction is the course at their start.',
      'Ellipse: standard deviational ellipse in Yuill’s form with the two corrections of CrimeStat (axes times √2, n − 2 degrees of freedom), in Lambert’s azimuthal equal-area projection around the centre. Around a bivariate normal cloud it holds about 63 per cent of the points.',
    ],
    inputs: 'Points of the zones’ places (seat or main town), approved by the date.',
    limits: [
      'The centre is a summary and no place; the way toward the west and the interior is read from its direction and is not measured against the coast.',
      'A few far zones, such as those in Xinjiang, pull the centre and stretch the ellipse. Ellipses of other authors without √2 are smaller by that factor.',
      'Batches of one or two zones have a centre but no ellipse.',
    ],
  },
  association: {
    method: [
      'Global Moran’s I of the number of zones by province, weights standardised by row. Neighbours share a stretch of border or a point of it (queen contiguity), read from the topology of the map.',
      'Significance: 999 permutations of the counts over the provinces, by a seeded generator, so that the same view gives the same p. p = (permutations at least as far from the expectation + 1) / 1,000; one-sided on the result’s own side. z uses the mean and deviation of the permutations.',
    ],
    inputs:
      'Zones approved by the date, by province; provinces of the four regions; the simplified borders of the map.',
    limits: [
      'Hainan has no neighbour by land and is left out of the main result; joining it to Guangdong across the Qiongzhou Strait, as many studies do, gives the second one. Where the two disagree, the finding hangs on that choice. Hong Kong, Macao and Taiwan are no units.',
      'Thirty provinces are few, and the counts depend on the number of cities in a province. The test says nothing about causes, and another drawing of units would give another I.',
      'Tests at several dates are not independent of one another.',
    ],
  },
  reach: {
    method: [
      'Hubs are the ends and way stations of operating corridors that lie in China and are named as a place: a city, county, port, airport or logistics park. A zone’s or belt’s reach is the great circle to the nearest one, for each mode, and for all modes but digital.',
      'The median, not the mean, sums up: a few distances in the far west are very long.',
    ],
    inputs:
      'Corridors that the documents name, with mode and status; points of zones, existing belts and hubs.',
    limits: [
      'A straight line over the sphere is no route, time or cost. A corridor in a document is no timetable, and the documents describe some cities at length and others not at all: a far zone may well have a port that they do not mention.',
      'Where a document names a city and not its port or station, the city’s point stands for it. Most corridors carry no date and count at every date.',
      'Filters by mode and date choose the hubs; filters by place choose only the zones and belts.',
    ],
  },
};

const zhCn: Record<AnalysisName, MethodText> = {
  coverage: {
    method: [
      '从首个地域包含该地的综试区获批之日起，产业带视为已覆盖。地级市综试区包含所辖县、区和镇；直辖市综试区包含全市；县级市综试区只含本市；雄安新区为雄县、容城、安新三县。',
      '其余产业带：取其点位到最近综试区点位的大圆距离，球半径 6371.0088 公里。',
    ],
    inputs:
      '综试区（案例库图 5）与现有产业带（产业带报告附录，以及其他段落提到的产业带）及其地点坐标；行政区划代码为 GB/T 2260，2023 年。',
    limits: [
      '“地域”指综试区所冠名的行政区。文献没有说明综试区具体落在其中哪些部分，也没有说明地级市的综试区是否及于所辖县级市。',
      '附录只列“部分”产业带，占比仅就文献提到的产业带而言。',
      '产业带没有年份，随时间变化的只是综试区。距离取自代表整个地方的一个点。',
    ],
  },
  concentration: {
    method: [
      '按省计数，含零。基尼系数：Σ(2i − n − 1)xᵢ / (nΣx)，由小到大排列，上限 (n − 1)/n。泰尔指数 T 取自然对数，分解为四大区域之间与区域之内两部分，上限 ln n。赫芬达尔指数为份额平方和；标准化为 (H − 1/n)/(1 − 1/n)。',
      '区位商：一个区域占综试区的份额除以占产业带的份额；类别区位商：该类别在本省产业带中的份额除以在全部产业带中的份额。大于 1 即高于应有比例。',
    ],
    inputs: '截至当日获批的综试区与现有产业带，按省统计；国家统计局四大区域所含 31 个省级行政区。',
    limits: [
      '港澳台不在四大区域之内，也没有本项政策的综试区，因此不作为统计单元。按区域或省份筛选时，只有通过筛选的省份是单元；在地图上圈定范围只剔除综试区和产业带，不剔除省份。',
      '每个综试区都计为一个，不论贸易额大小。各省面积和城市数量不同，数量相等并非天然的标准。',
      '综试区很少时指标意义不大：第一批之后全部集中在一省。产业带很少时，区位商并不可靠。',
    ],
  },
  gravity: {
    method: [
      '重心：各综试区在球面上单位向量的平均，等权。移动：相邻两批之后重心之间的大圆，方向取起点处的方位角。',
      '椭圆：Yuill 形式的标准差椭圆，并作 CrimeStat 的两项修正（轴长乘 √2，自由度 n − 2），在以重心为中心的兰勃特等积方位投影中计算。对二元正态分布，椭圆约含 63% 的点。',
    ],
    inputs: '截至当日获批的综试区所在地的点位（驻地或主要城镇）。',
    limits: [
      '重心是概括，并非某个地点；是否向西、向内陆移动，由方向判断，没有与海岸线比较。',
      '少数偏远的综试区（如新疆）会牵动重心、拉长椭圆。其他研究若不乘 √2，所得椭圆按此倍数偏小。',
      '只有一两个综试区的批次有重心而没有椭圆。',
    ],
  },
  association: {
    method: [
      '对各省综试区数量计算全局莫兰指数，权重按行标准化。两省共有一段边界或一个边界点即为相邻（“后”式邻接），由地图的拓扑数据得出。',
      '显著性：用带种子的随机数发生器把各省数量置换 999 次，同一视图得到同一 p 值。p =（偏离期望值不小于实际值的次数 + 1）/ 1000；单侧只计与结果同侧者。z 值用置换结果的均值和标准差。',
    ],
    inputs: '截至当日获批的综试区，按省统计；四大区域各省；地图的简化省界。',
    limits: [
      '海南没有陆地邻省，主结果不计；许多研究视其隔琼州海峡与广东相邻，作为第二种结果列出。两者不一致时，结论取决于这一选择。港澳台不作为统计单元。',
      '三十个省份样本很小，数量又与各省城市多少有关。检验不说明原因，换一种区划会得到另一个指数。',
      '不同日期的检验彼此并不独立。',
    ],
  },
  reach: {
    method: [
      '枢纽指在运营通道位于中国境内、且写明具体地点（城市、县区、港口、机场或物流园）的端点和途经点。可达距离为综试区或产业带到最近枢纽的大圆距离，分方式计算，并合计数字通道以外的各方式。',
      '以中位数而非平均数概括：西部少数距离极长。',
    ],
    inputs: '文献提到的通道及其方式、状态；综试区、现有产业带和枢纽的点位。',
    limits: [
      '球面直线并非路线，也不是时间或成本。文献提到的通道不是时刻表；有的城市写得很细，有的完全没写，偏远的综试区可能另有文献未提的口岸。',
      '文献只写城市而不写港口、车站的，以城市点位代替。多数通道没有年份，在任何日期都计入。',
      '方式和日期的筛选决定枢纽，地点的筛选只决定综试区和产业带。',
    ],
  },
};

/** How each analysis is made, in one language. */
export function analysisMethodsOf(language: Language): Record<AnalysisName, MethodText> {
  return language === 'zh-CN' ? zhCn : en;
}
