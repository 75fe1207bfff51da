import {
  BATCHES,
  FAMILIES,
  MODES,
  PLACE_KINDS,
  REGION_IDS,
  STATUSES,
  type TableName,
} from '../../domain/dataset.ts';
import {
  CITED,
  DEFINITIONS,
  dateField,
  degreesField,
  enumField,
  type FieldSchema,
  idField,
  integerField,
  listField,
  NAMES,
  optional,
  PLACE,
  periodField,
  referenceField,
  type TableSchema,
  textField,
} from './field-schemas.ts';

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

/** The tables that the map draws. */
export const MAP_TABLES = {
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
} satisfies Partial<Record<TableName, TableSchema>>;
