import { DayField, IntField } from '@kenshu/http';

/** What the closing of a course would find: what is not over yet, and whom it would mark. */
export class ClosingDto {
  @DayField({ nullable: true, description: 'The last day of the course' }) endsOn!: string | null;
  @IntField({ description: 'Days of the course that are still to come, today not counted' }) daysLeft!: number;
  @IntField({ description: 'Sessions that have not ended' }) sessionsToCome!: number;
  @IntField({ description: 'People who are there: they are marked as completed' }) completed!: number;
  @IntField({ description: 'People still expected: they are marked as not arrived' }) notArrived!: number;
  @IntField({ description: 'People closing would leave as they are' }) settled!: number;
}
