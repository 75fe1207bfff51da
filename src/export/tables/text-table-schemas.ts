import { NOTE_KINDS, QUALIFIERS, type TableName } from '../../domain/dataset.ts';
import {
  CITED,
  DEFINITIONS,
  enumField,
  type FieldSchema,
  idField,
  listField,
  NAMES,
  optional,
  PLACE,
  periodField,
  referenceField,
  type TableSchema,
  textField,
} from './field-schemas.ts';

const TITLES = [
  textField('title_zh', 'Chinese title', 'Title in Chinese'),
  textField('title_en', 'English title', 'Title in English'),
];

const TEXTS = [
  textField('text_zh', 'Text (Chinese)', 'Written for the atlas'),
  textField('text_en', 'Text (English)', 'Written for the atlas'),
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

/** The tables of documents, and of what they measure and say. */
export const TEXT_TABLES = {
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
} satisfies Partial<Record<TableName, TableSchema>>;
