import { Link } from '@tanstack/react-router';
import { Mark } from './mark';
import styles from './institute-name.module.css';

export function InstituteName({ name, to }: { name: string | null | undefined; to: '/' | '/home' }) {
  return (
    <Link to={to} className={styles.name}>
      <Mark />
      <span>{name ?? 'Kenshu'}</span>
    </Link>
  );
}
