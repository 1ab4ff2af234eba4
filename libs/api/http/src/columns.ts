import { Column, type ColumnOptions, type ColumnType } from 'typeorm';

/** How closely a column's content is kept: who may know it, and how long (design, section 10). */
export type DataClass = 'open' | 'internal' | 'personal' | 'sensitive';

const classes = new Map<unknown, Map<string, DataClass>>();

/** A column with its data class; the only way columns are declared, but for keys and relations. */
export function DataColumn(dataClass: DataClass, type: ColumnType, options: ColumnOptions = {}): PropertyDecorator {
  return (target, key) => {
    const known = classes.get(target.constructor) ?? new Map<string, DataClass>();
    classes.set(target.constructor, known.set(String(key), dataClass));
    Column({ type, ...options } as ColumnOptions)(target, key);
  };
}

/** The class of an entity's property, its base classes' included; undefined where none was given. */
export function dataClassOf(entity: unknown, property: string): DataClass | undefined {
  for (let at = entity; typeof at === 'function'; at = Object.getPrototypeOf(at) as unknown) {
    const found = classes.get(at)?.get(property);
    if (found) return found;
  }
  return undefined;
}

/** `status in ('draft', 'received')`, for a column's CHECK. */
export const oneOf = (column: string, values: readonly string[]): string =>
  `${column} in (${values.map((v) => `'${v}'`).join(', ')})`;
