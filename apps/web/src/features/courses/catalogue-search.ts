/** What the address says of the catalogue. */
export interface CatalogueSearch {
  q?: string;
  programmeId?: string;
  year?: number;
  page?: number;
}

const whole = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;

/** What is not understood is left out. */
export function catalogueSearch(raw: Record<string, unknown>): CatalogueSearch {
  const { q, programmeId } = raw;
  const search: CatalogueSearch = {
    // a number in the address reads as one; a person may look for 2018
    q: typeof q === 'number' ? String(q) : typeof q === 'string' && q !== '' ? q.slice(0, 200) : undefined,
    programmeId: typeof programmeId === 'string' && /^[0-9a-f-]{36}$/.test(programmeId) ? programmeId : undefined,
    year: whole(raw['year'], 1900, 2200),
    page: whole(raw['page'], 2, 1_000_000),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

const pageSize = 50;

export const catalogueQuery = (search: CatalogueSearch) => ({ ...search, pageSize });

/** The pages before and after this one, where there are any. */
export function pagesBeside(page: number, total: number): { before?: number; after?: number } {
  return {
    ...(page > 1 && { before: page - 1 }),
    ...(page * pageSize < total && { after: page + 1 }),
  };
}

/** The courses under their years, in the order they came in; those of no known year under null. */
export function byYear<C extends { year: number | null }>(
  courses: readonly C[],
): { year: number | null; courses: C[] }[] {
  const groups: { year: number | null; courses: C[] }[] = [];
  for (const course of courses) {
    const group = groups.find(({ year }) => year === course.year);
    if (group) group.courses.push(course);
    else groups.push({ year: course.year, courses: [course] });
  }
  return groups;
}
