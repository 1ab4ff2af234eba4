import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from './choice-filter';
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
  return (
    <ChoiceFilter
      label={label ?? t('Country')}
      all={t('All countries')}
      choices={useCountryChoices()}
      value={value}
      onChange={onChange}
    />
  );
}
