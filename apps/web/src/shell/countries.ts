import { type CountryDto, listCountriesOptions } from '@kenshu/api-client';
import type { OptionsFilter } from '@mantine/core';
import { fold } from '@kenshu/domain/kit/fold';
import { localised } from '@kenshu/domain/kit/localised';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The house list, which is one answer. It changes with the world, not with what is pressed here: read once a visit. */
const countriesOptions = () => queryOptions({ ...listCountriesOptions(), staleTime: 'static' });

export interface CountryChoice {
  value: string;
  label: string;
  /** The names of all times and languages, folded: what a search looks through. */
  searched: string;
}

/** The countries as a list to choose from, in the order of the reader's language. */
export function countryChoices(countries: readonly CountryDto[], language: string): CountryChoice[] {
  const { compare } = new Intl.Collator(language);
  return countries
    .map(({ code, names, formerNames }) => ({
      value: code,
      label: localised(names, [language]) ?? code,
      searched: [names, ...formerNames.map((former) => former.names)]
        .flatMap((texts) => Object.values(texts))
        .map(fold)
        .join(' | '),
    }))
    .sort((a, b) => compare(a.label, b.label));
}

/** The choices that hold what was typed, those that begin with it first. */
export function choicesFor(choices: readonly CountryChoice[], typed: string): CountryChoice[] {
  const asked = fold(typed);
  const found = choices.filter(({ searched }) => searched.includes(asked));
  const leads = ({ label }: CountryChoice) => (fold(label).startsWith(asked) ? 0 : 1);
  return found.sort((a, b) => leads(a) - leads(b));
}

/** Makes an input of Mantine's look through all names of a country. */
export const countryFilter = (({ options, search }: { options: readonly CountryChoice[]; search: string }) =>
  choicesFor(options, search)) as unknown as OptionsFilter;

export function useCountryChoices(): CountryChoice[] {
  const { language } = useTranslation().i18n;
  const { data } = useQuery(countriesOptions());
  return useMemo(() => countryChoices(data?.items ?? [], language), [data, language]);
}

/** The name of a country by its code, in the reader's language; the code until the list has come. */
export function useCountryName(): (code: string) => string {
  const choices = useCountryChoices();
  return useMemo(() => {
    const names = new Map(choices.map(({ value, label }) => [value, label]));
    return (code: string) => names.get(code) ?? code;
  }, [choices]);
}
