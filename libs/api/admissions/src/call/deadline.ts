import { sql } from '@kenshu/http';

/** The instant at which a call closes for a country, over `invitation` as `i` and `call` as `c`. */
export const closesAt = sql`greatest(least(coalesce(i.closes_at, c.closes_at), c.closed_at), i.reopened_until)`;
