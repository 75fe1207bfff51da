import type { TableName } from '../../domain/dataset.ts';
import type { TableSchema } from './field-schemas.ts';
import { MAP_TABLES } from './map-table-schemas.ts';
import { TEXT_TABLES } from './text-table-schemas.ts';

/** Every table as it is published. */
export const PUBLISHED_TABLES: Readonly<Record<TableName, TableSchema>> = {
  ...MAP_TABLES,
  ...TEXT_TABLES,
};
