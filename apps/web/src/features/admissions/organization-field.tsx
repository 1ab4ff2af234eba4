import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { listOrganizationsOptions } from '@kenshu/api-client';
import { useField } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import styles from './organization-field.module.css';

export interface ChosenOrganization {
  /** Absent where it is not on the list. */
  id?: string;
  name: string;
}

interface Props {
  countryCode: string;
  value: ChosenOrganization;
  onChange: (value: ChosenOrganization) => void;
}

/**
 * An organization by typing: those on record are offered below, any other name is as good.
 * Plain buttons and no floating list: a third of the script, and right under the thumb on a phone.
 */
export function OrganizationField({ countryCode, value, onChange }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  // Nothing is offered for what was chosen, or was there before.
  const [settled, setSettled] = useState(true);
  const { props } = useField({
    path: 'organizationName',
    label: t('Organization'),
    description: t('Type a few letters. If it is not on the list, its name is enough.'),
    optional: t('can come later'),
  });
  const typed = value.name.trim();
  const [q] = useDebouncedValue(typed, 250);
  const asks = !settled && typed.length > 1;
  const found = useQuery({
    ...listOrganizationsOptions({ query: { q, countryCode, pageSize: 6 } }),
    enabled: asks && q.length > 1,
    placeholderData: keepPreviousData,
  });
  const offers = asks ? (found.data?.items ?? []) : [];
  const exact = offers.some(({ names }) => localised(names)?.toLowerCase() === typed.toLowerCase());
  const choose = (chosen: ChosenOrganization) => {
    onChange(chosen);
    setSettled(true);
  };
  return (
    <div>
      <TextInput
        label={props.label}
        required={false}
        description={props.description}
        error={props['error'] as string | undefined}
        name={props.name}
        autoComplete="off"
        value={value.name}
        onChange={(event) => {
          onChange({ name: event.currentTarget.value });
          setSettled(false);
        }}
      />
      {asks && found.data && (
        <ul className={styles.offers} aria-label={t('On the list')}>
          {offers.map(({ id, names }) => (
            <li key={id}>
              <Button
                variant="default"
                fullWidth
                justify="flex-start"
                className={styles.offer}
                onClick={() => choose({ id, name: localised(names) ?? '' })}
              >
                {localised(names)}
              </Button>
            </li>
          ))}
          {!exact && (
            <li>
              <Button
                variant="subtle"
                fullWidth
                justify="flex-start"
                className={styles.offer}
                onClick={() => choose({ name: typed })}
              >
                {t('Use “{name}”, it is not on the list', { name: typed })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
