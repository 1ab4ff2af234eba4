import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { listOrganizationsOptions } from '@kenshu/api-client';
import { useField } from '@kenshu/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';

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

const unlisted = 'unlisted';

/** An organization by typing: those on record are offered, any other name is as good. */
export function OrganizationField({ countryCode, value, onChange }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const combobox = useCombobox();
  const { props } = useField({
    path: 'organizationName',
    label: t('Organization'),
    description: t('Type a few letters. If it is not on the list, its name is enough.'),
    optional: t('can come later'),
  });
  const typed = value.name.trim();
  const [q] = useDebouncedValue(typed, 250);
  const found = useQuery({
    ...listOrganizationsOptions({ query: { q, countryCode, pageSize: 6 } }),
    enabled: q.length > 1 && value.id === undefined,
    placeholderData: keepPreviousData,
  });
  const offers = typed.length > 1 ? (found.data?.items ?? []) : [];
  const exact = offers.some(({ names }) => localised(names)?.toLowerCase() === typed.toLowerCase());

  const choose = (chosen: string) => {
    const offer = offers.find(({ id }) => id === chosen);
    onChange(offer ? { id: offer.id, name: localised(offer.names) ?? '' } : { name: typed });
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
      <Combobox.Target>
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
            combobox.openDropdown();
          }}
          onFocus={() => typed && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.length < 2 || value.id !== undefined}>
        <Combobox.Options>
          {offers.map(({ id, names }) => (
            <Combobox.Option key={id} value={id}>
              {localised(names)}
            </Combobox.Option>
          ))}
          {!exact && (
            <Combobox.Option value={unlisted}>
              {t('Use “{name}”, it is not on the list', { name: typed })}
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
