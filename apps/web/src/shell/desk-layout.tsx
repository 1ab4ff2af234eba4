import { AppShell, Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { localised } from '@kenshu/domain/kit/localised';
import { updateMeMutation } from '@kenshu/api-client';
import { useMutation } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from './account-menu';
import { ColourSwitch } from './colour-switch';
import { DemonstrationLine } from './demonstration-line';
import { DeskExtras, DeskNotes } from './desk-extras';
import styles from './desk-layout.module.css';
import { DeskNavigation } from './desk-navigation';
import { InstituteName } from './institute-name';
import { LanguageSwitch } from './language-switch';
import { rememberMe, useMe } from './me';
import { SearchField } from './search/search-field';

const demonstrationLine = '1.75rem';

export function DeskLayout({ children }: { children?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  // Letters follow the screens. Where it cannot be kept now, this device still remembers it.
  const keep = useMutation({
    ...updateMeMutation(),
    meta: { touches: [], refusalsInPlace: true },
    onSuccess: rememberMe,
  });
  const languages = <LanguageSwitch onChoose={(language) => keep.mutate({ body: { language } })} />;
  const [navigationOpen, { toggle, close }] = useDisclosure();
  return (
    <AppShell
      header={{ height: me.demonstration ? `calc(3.5rem + ${demonstrationLine})` : '3.5rem' }}
      navbar={{ width: '14rem', breakpoint: 'md', collapsed: { mobile: !navigationOpen } }}
      transitionDuration={0}
    >
      <AppShell.Header>
        {me.demonstration && <DemonstrationLine />}
        <div className={styles.header}>
          <Burger
            hiddenFrom="md"
            size="sm"
            opened={navigationOpen}
            onClick={toggle}
            aria-label={t('Navigation')}
            aria-expanded={navigationOpen}
            aria-controls="navigation"
          />
          <div className={styles.name}>
            <InstituteName to="/home" name={localised(me.institute.name, [i18n.language])} />
          </div>
          <div className={styles.search}>
            <SearchField />
          </div>
          <div className={styles.switches}>
            {languages}
            <ColourSwitch />
          </div>
          <AccountMenu me={me} />
        </div>
      </AppShell.Header>
      <AppShell.Navbar id="navigation" className={styles.navigation} data-open={navigationOpen || undefined}>
        <DeskNavigation me={me} onNavigate={close} />
        <div className={styles.switchesBelow}>
          {languages}
          <ColourSwitch />
        </div>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={styles.main}>
        <DeskNotes />
        {children ?? <Outlet />}
      </AppShell.Main>
      <DeskExtras me={me} />
    </AppShell>
  );
}
