import { lazy, type ReactNode, Suspense } from 'react';
import { useKnownMe } from './me';

const BareLayout = lazy(() => import('./bare-layout').then((module) => ({ default: module.BareLayout })));
const DeskLayout = lazy(() => import('./desk-layout').then((module) => ({ default: module.DeskLayout })));

/** The frame for a page outside of both: the desk for who is signed in. */
export function Framed({ children }: { children: ReactNode }) {
  const Layout = useKnownMe() ? DeskLayout : BareLayout;
  return (
    <Suspense>
      <Layout>{children}</Layout>
    </Suspense>
  );
}
