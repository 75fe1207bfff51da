import type { TableName } from '../../domain/dataset.ts';

/** A field of a Frictionless Table Schema. `unit` is not part of it; readers keep what they do not know. */
export interface FieldSchema {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly (string | number)[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

const ID_PATTERN = '[A-Za-z0-9][A-Za-z0-9-]*';
const ONE_PERIOD = '\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?';
const PERIOD_PATTERN = `${ONE_PERIOD}(/${ONE_PERIOD})?`;

/** The same field, but an empty cell is allowed: the document does not say. */
export function optional(field: FieldSchema): FieldSchema {
  const { required: _, ...constraints } = field.constraints ?? {};
  return { ...field, constraints };
}

export function textField(name: string, title: string, description: string): FieldSchema {
  return { name, type: 'string', title, description, constraints: { required: true } };
}

export function enumField(
  name: string,
  title: string,
  description: string,
  values: readonly (string | number)[],
): FieldSchema {
  const type = typeof values[0] === 'number' ? 'integer' : 'string';
  return { name, type, title, description, constraints: { required: true, enum: values } };
}

export function integerField(name: string, title: string, description: string): FieldSchema {
  return { name, type: 'integer', title, description, constraints: { required: true } };
}

/** A column that holds the id of a row, here or in another table. */
export function referenceField(name: string, title: string, description: string): FieldSchema {
  const constraints = { required: true, pattern: ID_PATTERN } as const;
  return { name, type: 'string', title, description, constraints };
}

export function idField(description: string): FieldSchema {
  const constraints = { required: true, unique: true, pattern: ID_PATTERN } as const;
  return { name: 'id', type: 'string', title: 'Identifier', description, constraints };
}

/** Ids joined by semicolons, which a foreign key cannot say. */
export function listField(name: string, title: string, description: string): FieldSchema {
  const constraints = { pattern: `${ID_PATTERN}(;${ID_PATTERN})*` };
  return { name, type: 'string', title, description, constraints };
}

export function periodField(name: string, title: string, description: string): FieldSchema {
  const constraints = { required: true, pattern: PERIOD_PATTERN } as const;
  return { name, type: 'string', title, description, constraints };
}

export function dateField(name: string, title: string, description: string): FieldSchema {
  return { name, type: 'date', title, description, constraints: { required: true } };
}

export function degreesField(name: 'longitude' | 'latitude', limit: number): FieldSchema {
  return {
    name,
    type: 'number',
    title: name === 'longitude' ? 'Longitude' : 'Latitude',
    description: `${name === 'longitude' ? 'East' : 'North'} is positive; WGS 84`,
    unit: 'degrees',
    constraints: { required: true, minimum: -limit, maximum: limit },
  };
}

export const NAMES: readonly FieldSchema[] = [
  textField('name_zh', 'Chinese name', 'Name in Chinese, simplified characters'),
  textField('name_en', 'English name', 'Name in English; places by the rule in data/README.md'),
];

export const CITED: readonly FieldSchema[] = [
  referenceField('source', 'Source', 'The document that says it'),
  textField('locator', 'Locator', 'Figure, table, box, section or row of the document'),
];

function definition(language: string, suffix: string): FieldSchema {
  return textField(`definition_${suffix}`, `Definition (${language})`, 'What it covers');
}

/** What a class or an indicator covers, in both languages. */
export const DEFINITIONS: readonly FieldSchema[] = [
  definition('Chinese', 'zh'),
  definition('English', 'en'),
];

export const PLACE = referenceField('place', 'Place', 'Id of the place');

/** A table of the data package: its columns in the order of the authored header, and its keys. */
export interface TableSchema {
  readonly title: string;
  readonly fields: readonly FieldSchema[];
  readonly primaryKey: readonly string[];
  /** Column to the table whose key it holds. */
  readonly foreignKeys: Readonly<Record<string, TableName>>;
}
