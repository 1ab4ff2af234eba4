import { PageHeading, type PageHeadingProps } from '@kenshu/ui';
import type { ReactNode } from 'react';
import styles from './page.module.css';

interface Props extends PageHeadingProps {
  /** Where the tab should say something shorter than the heading. */
  tabTitle?: string;
  /** Tables may take the width of the window; text may not. */
  wide?: boolean;
  /** A form: as wide as its longest answers, not as the window. */
  narrow?: boolean;
  children: ReactNode;
}

/** A page of the desk: one heading, then the content. */
export function Page({ tabTitle, wide, narrow, children, ...heading }: Props) {
  return (
    <div className={styles.page} data-wide={wide || undefined}>
      <title>{`${tabTitle ?? heading.title} · Kenshu`}</title>
      <PageHeading {...heading} />
      {narrow ? <div className={styles.narrow}>{children}</div> : children}
    </div>
  );
}
