import { useNavigate } from '@tanstack/react-router';

/** Changes filters in the address; what is filtered anew begins at its first page. */
export function useFilters(): (change: Record<string, unknown>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, ...change, page: undefined })) as never,
      replace: true,
      resetScroll: false,
    });
}

/** A filter's part of the address: one of the values it may have, or none. */
export const oneOf = <T extends string>(values: readonly T[], raw: unknown): T | undefined =>
  values.find((value) => value === raw);

/** The code of a country in the address. */
export const countryIn = (raw: unknown): string | undefined =>
  typeof raw === 'string' && /^[A-Z]{2}$/.test(raw) ? raw : undefined;
