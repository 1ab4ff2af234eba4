import { listCountriesOptions } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

// A list of the house: it changes once in years.
const houseList = () => ({ ...listCountriesOptions(), staleTime: 60 * 60 * 1000 });

/** The name of a country by its code, in the reader's language; its code until the house list is there. */
export function useCountryName(): (code: string) => string {
  const { language } = useTranslation().i18n;
  const { data } = useQuery(houseList());
  return (code) => {
    const country = data?.items.find((item) => item.code === code);
    return localised(country?.names, [language]) ?? code;
  };
}

/** The house list for a choice, in the alphabet of the reader's language. */
export function useCountryChoices(): { value: string; label: string }[] {
  const { language } = useTranslation().i18n;
  const { data } = useQuery(houseList());
  const { compare } = new Intl.Collator(language);
  return (data?.items ?? [])
    .map(({ code, names }) => ({ value: code, label: localised(names, [language]) ?? code }))
    .sort((a, b) => compare(a.label, b.label));
}
