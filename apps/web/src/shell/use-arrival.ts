import type { MeDto } from '@kenshu/api-client';
import { useRouter } from '@tanstack/react-router';
import { followAccount, forgetEverything, rememberMe } from './me';

/** What follows a sign-in on a page of its own: the account's language, and on to the page that was wanted. */
export function useArrival(): (me: MeDto, to?: string) => void {
  const router = useRouter();
  return (me, to = '/home') => {
    forgetEverything();
    rememberMe(me);
    void followAccount(me);
    router.history.push(to);
  };
}
