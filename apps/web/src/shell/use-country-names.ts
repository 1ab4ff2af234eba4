import { listCountriesOptions } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

interface CountryNames {
  /** The house name in the reader's language; the code until the names are here. */
  nameOf: (code: string) => string;
  /** Every country of the house list, by name. */
  all: readonly { code: string; name: string }[];
}

/** The house list of countries; it hardly changes, and is read once. */
export function useCountryNames(): CountryNames {
  const { language } = useTranslation().i18n;
  const { data } = useQuery({ ...listCountriesOptions(), staleTime: Infinity });
  return useMemo(() => {
    const all = (data?.items ?? [])
      .map(({ code, names }) => ({ code, name: localised(names, [language]) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
    const names = new Map(all.map(({ code, name }) => [code, name]));
    return { all, nameOf: (code) => names.get(code) ?? code };
  }, [data, language]);
}
