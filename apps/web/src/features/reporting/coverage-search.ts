/** What the address says of the coverage: how it is cut, and which article or square is open beside it. */
export interface CoverageSearch {
  programmeId?: string;
  from?: number;
  to?: number;
  years?: 'fiscal';
  /** General and final provisions are unfolded. */
  all?: true;
  article?: number;
  year?: number;
}

const within = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;

/** What is not understood is left out. */
export function coverageSearch(raw: Record<string, unknown>): CoverageSearch {
  const { programmeId } = raw;
  const search: CoverageSearch = {
    programmeId: typeof programmeId === 'string' && /^[0-9a-f-]{36}$/.test(programmeId) ? programmeId : undefined,
    from: within(raw['from'], 1900, 2200),
    to: within(raw['to'], 1900, 2200),
    years: raw['years'] === 'fiscal' ? 'fiscal' : undefined,
    all: raw['all'] === true ? true : undefined,
    article: within(raw['article'], 1, 71),
    year: within(raw['year'], 1900, 2200),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** What the server is asked for it. */
export const coverageQuery = ({ programmeId, from, to, years }: CoverageSearch) => ({ programmeId, from, to, years });
