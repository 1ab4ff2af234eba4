import { getMeOptions, getMeQueryKey, type MeDto } from '@kenshu/api-client';
import type { Permission } from '@kenshu/domain/kit/permissions';
import { localised } from '@kenshu/domain/kit/localised';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { chosenLanguage } from '../i18n/languages';
import { signedOut } from './connection';
import { queryClient } from './query-client';

/** Who is signed in. For the desk, where somebody always is. */
export const useMe = (): MeDto => useSuspenseQuery(getMeOptions()).data;

/** Who is signed in as far as this page knows; asks nobody. */
export const useKnownMe = (): MeDto | undefined => useQuery({ ...getMeOptions(), enabled: false }).data;

/** Who is signed in, asked once where nothing has: a mistyped address is often the first one a person opens. */
export const useAskedMe = () => useQuery({ ...getMeOptions(), staleTime: Infinity });

/** Whether the roles permit it: what the server says, never worked out again here. */
export const may = (me: MeDto, permission: Permission): boolean => me.permissions.includes(permission);

/** For whom I am signed in: my country or countries, else the institute. */
export function useForWhom(me: MeDto | undefined): string | undefined {
  const { i18n } = useTranslation();
  if (!me) return undefined;
  const languages = [i18n.language];
  const countries = me.roles.flatMap(({ countryNames }) => localised(countryNames, languages) ?? []);
  if (countries.length) return new Intl.ListFormat(i18n.language).format(new Set(countries));
  return localised(me.institute.name, languages) ?? undefined;
}

export function rememberMe(me: MeDto): void {
  queryClient.setQueryData(getMeQueryKey(), me);
  signedOut.set(false);
}

/** Nothing of one person is left for the next at this device. */
export function forgetEverything(): void {
  queryClient.clear();
  signedOut.set(false);
}

/** The screens speak the account's language, where this device has not been told another. */
export async function followAccount({ language }: MeDto): Promise<void> {
  if (!chosenLanguage() && i18next.language !== language) await i18next.changeLanguage(language);
}
