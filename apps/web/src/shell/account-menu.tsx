import type { MeDto } from '@kenshu/api-client';
import { lazy, Suspense, useState } from 'react';
import { AccountButton } from './account-button';

const load = () => import('./account-dropdown');
const AccountDropdown = lazy(() => load().then((module) => ({ default: module.AccountDropdown })));

/** The button is there at once; the menu behind it is fetched when a hand comes near. */
export function AccountMenu({ me }: { me: MeDto }) {
  const [wanted, setWanted] = useState(false);
  const near = () => void load();
  const button = (
    <AccountButton
      name={me.displayName}
      aria-expanded={false}
      onPointerEnter={near}
      onFocus={near}
      onClick={() => setWanted(true)}
    />
  );
  return wanted ? (
    <Suspense fallback={button}>
      <AccountDropdown me={me} />
    </Suspense>
  ) : (
    button
  );
}
