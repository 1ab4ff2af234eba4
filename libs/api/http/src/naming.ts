import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** Tables and columns in snake_case, tables in the singular, as the entities are named. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(target: string, given?: string) {
    return given ?? snake(target);
  }
  override columnName(property: string, given: string | undefined, prefixes: string[]) {
    return snake([...prefixes, given ?? property].join('_'));
  }
  override relationName(property: string) {
    return snake(property);
  }
  override joinColumnName(relation: string, referenced: string) {
    return snake(`${relation}_${referenced}`);
  }
  override joinTableName(first: string, second: string) {
    return snake(`${first}_${second}`);
  }
  override joinTableColumnName(table: string, property: string, column?: string) {
    return snake(`${table}_${column ?? property}`);
  }
}
