import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCountryChoices } from './countries';

interface Props {
  /** The code in the address. */
  value: string | undefined;
  onChange: (code: string | undefined) => void;
  label?: string;
}

/** The country of a list's rows, beside its search. */
export function CountryFilter({ value, onChange, label }: Props) {
  const { t } = useTranslation();
  const choices = useCountryChoices();
  return (
    <NativeSelect
      maw="12.5rem"
      aria-label={label ?? t('Country')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      data={[
        { value: '', label: t('All countries') },
        ...choices.map(({ value: code, label: name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
