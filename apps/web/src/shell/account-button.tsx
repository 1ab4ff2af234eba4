import { Button, type ButtonProps } from '@mantine/core';
import { IconChevronDown, IconUserCircle } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './account-menu.module.css';

type Props = ButtonProps & ComponentProps<'button'> & { name: string };

export function AccountButton({ name, className = '', ...props }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      variant="subtle"
      color="gray"
      px={8}
      className={`${styles.target} ${className}`}
      aria-label={t('Account of {name}', { name })}
      aria-haspopup="menu"
      {...props}
    >
      <IconUserCircle size={20} stroke={1.6} aria-hidden />
      <span className={styles.name}>{name}</span>
      <IconChevronDown size={14} aria-hidden className={styles.name} />
    </Button>
  );
}
