import type { ReactNode } from 'react';
import styles from './dialog-buttons.module.css';

/** The end of a dialog: the way back and the step it is for, side by side or, on a phone, each as wide as the dialog. */
export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
