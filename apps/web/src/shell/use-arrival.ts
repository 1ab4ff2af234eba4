import type { MeDto } from '@kenshu/api-client';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { forgetEverything, languageOf, rememberMe } from './me';

/** What follows a sign-in on a page of its own: the account's language, and on to the page that was wanted. */
export function useArrival(): (me: MeDto, to?: string) => void {
  const { i18n } = useTranslation();
  const router = useRouter();
  return (me, to = '/home') => {
    forgetEverything();
    rememberMe(me);
    void i18n.changeLanguage(languageOf(me));
    router.history.push(to);
  };
}
