import { Outlet } from '@tanstack/react-router';
import { ServerAwayBanner } from './server-away-banner';
import { SkipLink } from './skip-link';

export function RootFrame() {
  return (
    <>
      <SkipLink />
      <Outlet />
      <ServerAwayBanner />
    </>
  );
}
