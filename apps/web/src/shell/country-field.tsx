import { MultiSelect, Select } from '@mantine/core';
import { type FieldProps, useField } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { countryFilter, useCountryChoices } from './countries';

/** One country of the house list; value: its code, or null. Found by any of its names, present and former. */
export function CountryField(props: FieldProps) {
  const { t } = useTranslation();
  const common = useCountryInput(props);
  return (
    <Select {...common} clearable={!!props.optional} clearButtonProps={{ 'aria-label': t('Clear') }} autoSelectOnBlur />
  );
}

/** Several countries; value: their codes. */
export function CountriesField({ max, ...props }: FieldProps & { max?: number }) {
  const { t } = useTranslation();
  const common = useCountryInput(props);
  return (
    <MultiSelect
      {...common}
      maxValues={max}
      hidePickedOptions
      clearable={!!props.optional}
      clearButtonProps={{ 'aria-label': t('Clear') }}
    />
  );
}

function useCountryInput(field: FieldProps) {
  const { t } = useTranslation();
  const { key, props } = useField(field);
  const data = useCountryChoices();
  // The names come a moment after the form: only then can a chosen code be shown by its name.
  return {
    ...props,
    key: `${key} ${data.length > 0}`,
    data,
    filter: countryFilter,
    searchable: true,
    placeholder: t('Type a country'),
    nothingFoundMessage: t('Not on the list of countries.'),
  };
}
