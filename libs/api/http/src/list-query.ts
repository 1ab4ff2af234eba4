import { QueryIntField, TextField } from './fields';

/** What every list takes: page, pageSize, sort (`-submittedAt` is descending), q. */
export class ListQuery {
  @QueryIntField({ min: 1, max: 1_000_000, optional: true, description: 'From 1' }) page?: number;
  @QueryIntField({ min: 1, max: 100, optional: true, description: '25 unless told' }) pageSize?: number;
  @TextField({ max: 40, optional: true, description: 'A field, with - before it for descending' }) sort?: string;
  @TextField({ max: 200, optional: true, description: 'Words to find' }) q?: string;
}
