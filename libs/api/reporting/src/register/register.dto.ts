import { IntField } from '@kenshu/http';

/** The participants of one course that are on record here: another fact than the totals that were published. */
export class CourseRegisterDto {
  @IntField({ description: 'Without those made for a demonstration' }) total!: number;
  @IntField({ description: 'Of them from abroad' }) overseas!: number;
  @IntField({ description: 'Countries they come from' }) countries!: number;
  @IntField({ description: 'Made for a demonstration, counted nowhere else' }) demonstration!: number;
}
