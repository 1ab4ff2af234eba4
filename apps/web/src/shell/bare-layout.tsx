import { getInfoOptions } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './bare-layout.module.css';
import { ColourSwitch } from './colour-switch';
import { DemonstrationLine } from './demonstration-line';
import { InstituteName } from './institute-name';
import { LanguageSwitch } from './language-switch';

export function BareLayout({ children }: { children?: ReactNode }) {
  const { i18n } = useTranslation();
  const { data: info } = useQuery(getInfoOptions());
  return (
    <div className={styles.frame}>
      {info?.demonstration && <DemonstrationLine />}
      <header className={styles.header}>
        <InstituteName to="/" name={localised(info?.institute.name, [i18n.language])} />
        <div className={styles.tools}>
          <LanguageSwitch />
          <ColourSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children ?? <Outlet />}
      </main>
    </div>
  );
}
