import {
  BATCHES,
  FAMILIES,
  MODES,
  NOTE_KINDS,
  PLACE_KINDS,
  QUALIFIERS,
  REGION_IDS,
  STATUSES,
  type TableName,
} from '../src/domain/dataset.ts';
import {
  CITED,
  dateField,
  degreesField,
  enumField,
  type FieldSchema,
  idField,
  integerField,
  listField,
  NAMES,
  optional,
  periodField,
  referenceField,
  textField,
} from './field-schemas.ts';

export interface TableSchema {
  readonly title: string;
  readonly fields: readonly FieldSchema[];
  readonly primaryKey: readonly string[];
  /** Column to the table whose key it holds. */
  readonly foreignKeys: Readonly<Record<string, TableName>>;
}

function definition(language: string, suffix: string): FieldSchema {
  return textField(`definition_${suffix}`, `Definition (${language})`, 'What it covers');
}

const DEFINITIONS = [definition('Chinese', 'zh'), definition('English', 'en')];
const TITLES = [
  textField('title_zh', 'Chinese title', 'Title in Chinese'),
  textField('title_en', 'English title', 'Title in English'),
];
const TEXTS = [
  textField('text_zh', 'Text (Chinese)', 'Written for the atlas'),
  textField('text_en', 'Text (English)', 'Written for the atlas'),
];
const PLACE = referenceField('place', 'Place', 'Id of the place');

const BELT_FIELDS: readonly FieldSchema[] = [
  idField('Belt'),
  PLACE,
  optional(referenceField('listed_province', 'Listed province', 'As the document lists it')),
  optional(referenceField('province', 'Province', 'Where the place is')),
  textField('listed_as', 'Listed as', "The place's name as the document writes it"),
  textField('product_zh', 'Product (Chinese)', 'What the belt makes'),
  textField('product_en', 'Product (English)', 'What the belt makes'),
  referenceField('category', 'Category', 'Class of the product'),
  optional(
    enumField('stage', 'Stage', 'Stage of growth, where a document says it', [
      'emerging',
      'growing',
      'mature',
    ]),
  ),
  ...CITED,
  optional(textField('also', 'Also in', 'Further passages that name the belt, joined by "; "')),
  enumField('status', 'Status', 'Planned where a place means to build it', ['existing', 'planned']),
  optional(textField('stage_locator', 'Stage locator', 'The passage that says the stage')),
];

const CORRIDOR_FIELDS: readonly FieldSchema[] = [
  idField('Corridor'),
  ...NAMES,
  enumField('mode', 'Mode', 'Mode of transport', MODES),
  referenceField('from', 'From', 'Place where it begins, or the hub'),
  optional(referenceField('to', 'To', 'Place where it ends; empty for a hub')),
  listField('via', 'Via', 'Places between, in order, joined by semicolons'),
  enumField('precision', 'Precision', 'How exactly the document names the ends', [
    'place',
    'country',
    'region',
  ]),
  enumField('status', 'Status', 'Whether it runs, is planned, or is proposed', STATUSES),
  optional(periodField('since', 'Since', 'When it began')),
  ...CITED,
];

const OBSERVATION_FIELDS: readonly FieldSchema[] = [
  referenceField('indicator', 'Indicator', 'What is measured'),
  referenceField('subject', 'Subject', 'Place, region or country that is measured'),
  periodField('period', 'Period', 'Year, quarter, month, day, or two joined by a slash'),
  {
    name: 'value',
    type: 'number',
    title: 'Value',
    description: 'The figure, in the unit of its indicator',
    unit: 'indicators.unit',
    constraints: { required: true },
  },
  enumField('qualifier', 'Qualifier', 'How the document says the figure', QUALIFIERS),
  ...CITED,
  optional(textField('formula', 'Formula', 'How a derived figure is computed from other rows')),
];

/** Every table as it is published, its columns in the order of the authored header. */
export const PUBLISHED_TABLES: Readonly<Record<TableName, TableSchema>> = {
  sources: {
    title: 'Documents',
    fields: [
      idField('Document'),
      ...TITLES,
      optional(textField('authors', 'Authors', 'Authors, as printed')),
      optional(textField('publisher', 'Publisher', 'Publisher or journal')),
      optional(periodField('published', 'Published', 'When it was published')),
      optional(textField('url', 'Address', 'Where it can be read')),
      optional(textField('licence', 'Licence', 'Licence, as the document states it')),
    ],
    primaryKey: ['id'],
    foreignKeys: {},
  },
  places: {
    title: 'Places',
    fields: [
      idField('GB/T 2260 code in China, ISO 3166-1 alpha-3 code abroad, a slug otherwise'),
      ...NAMES,
      enumField('kind', 'Kind', 'What kind of place it is', PLACE_KINDS),
      optional(referenceField('parent', 'Parent', 'Province of the place')),
      degreesField('longitude', 180),
      degreesField('latitude', 90),
      textField('point_source', 'Origin of the point', 'Where the position comes from'),
    ],
    primaryKey: ['id'],
    foreignKeys: { parent: 'places' },
  },
  regions: {
    title: 'Provinces and regions',
    fields: [
      {
        ...referenceField('province', 'Province', 'GB/T 2260 code of the province'),
        constraints: { required: true, unique: true, pattern: '\\d{2}0000' },
      },
      ...NAMES,
      optional(
        enumField(
          'region',
          'Region',
          'One of the four regions of the National Bureau of Statistics; empty outside them',
          REGION_IDS,
        ),
      ),
    ],
    primaryKey: ['province'],
    foreignKeys: { province: 'places' },
  },
  zones: {
    title: 'Pilot zones',
    fields: [
      idField('Pilot zone'),
      PLACE,
      textField('name_zh', 'Chinese name', 'As the document writes it'),
      textField('name_en', 'English name', 'By the rule in data/README.md'),
      referenceField('province', 'Province', 'Province of the zone'),
      enumField('batch', 'Batch', 'Approval batch', BATCHES),
      dateField('approved_on', 'Approved on', 'Day of approval by the State Council'),
      ...CITED,
    ],
    primaryKey: ['id'],
    foreignKeys: { place: 'places', province: 'places', source: 'sources' },
  },
  evaluations: {
    title: 'Top tier of the yearly evaluation',
    fields: [
      referenceField('zone', 'Zone', 'The pilot zone'),
      integerField('year', 'Year', 'Year that is evaluated'),
      integerField('tier', 'Tier', '1 is the best'),
      integerField('order', 'Order', 'Position in the list as printed, not a rank'),
      ...CITED,
    ],
    primaryKey: ['zone', 'year'],
    foreignKeys: { zone: 'zones', source: 'sources' },
  },
  categories: {
    title: 'Classes of products',
    fields: [
      idField('Class'),
      ...NAMES,
      enumField('family', 'Family', 'Group of classes', FAMILIES),
      ...DEFINITIONS,
    ],
    primaryKey: ['id'],
    foreignKeys: {},
  },
  belts: {
    title: 'Industrial belts',
    fields: BELT_FIELDS,
    primaryKey: ['id'],
    foreignKeys: {
      place: 'places',
      listed_province: 'places',
      province: 'places',
      category: 'categories',
      source: 'sources',
    },
  },
  corridors: {
    title: 'Logistics corridors',
    fields: CORRIDOR_FIELDS,
    primaryKey: ['id'],
    foreignKeys: { from: 'places', to: 'places', source: 'sources' },
  },
  indicators: {
    title: 'Indicators',
    fields: [
      idField('Indicator'),
      ...NAMES,
      textField('unit', 'Unit', 'Unit of the observations, as the document has it'),
      ...DEFINITIONS,
      enumField('subject', 'Subject', 'What kind of thing is measured', [
        'nation',
        'region',
        'province',
        'city',
        'country',
      ]),
    ],
    primaryKey: ['id'],
    foreignKeys: {},
  },
  observations: {
    title: 'Figures',
    fields: OBSERVATION_FIELDS,
    primaryKey: ['indicator', 'subject', 'period'],
    foreignKeys: { indicator: 'indicators', subject: 'places', source: 'sources' },
  },
  notes: {
    title: 'Notes on conflicts, errors and gaps',
    fields: [
      idField('Note'),
      listField('about', 'About', 'Ids of rows in any table, joined by semicolons'),
      enumField('kind', 'Kind', 'What the documents do', NOTE_KINDS),
      ...TEXTS,
      textField('sources', 'Sources', 'Document ids with locators, joined by "; "'),
    ],
    primaryKey: ['id'],
    foreignKeys: {},
  },
  cases: {
    title: 'Stories of places',
    fields: [idField('Story'), PLACE, ...TITLES, ...TEXTS, ...CITED],
    primaryKey: ['id'],
    foreignKeys: { place: 'places', source: 'sources' },
  },
};
