import { listOrganizations } from '@kenshu/api-client';
import { localised } from '@kenshu/domain/kit/localised';
import { useTranslation } from 'react-i18next';
import { useCountryName } from './countries';
import { RecordField, type RecordFieldProps } from './record-field';

interface Props extends Omit<RecordFieldProps, 'of' | 'find'> {
  /** Only those of one country. */
  countryCode?: string;
  except?: string;
}

/** An organization of the list, by any name it has or had. */
export function OrganizationField({ countryCode, except, ...props }: Props) {
  const { language } = useTranslation().i18n;
  const countryName = useCountryName();
  return (
    <RecordField
      {...props}
      of={`organizations ${countryCode ?? ''}`}
      find={async (q, signal) => {
        const { data } = await listOrganizations({
          query: { q, countryCode, pageSize: 10 },
          signal,
          throwOnError: true,
        });
        return data.items
          .filter(({ id }) => id !== except)
          .map(({ id, names, ownName, parent, countryCode: code }) => ({
            value: id,
            label: localised(names, [language]) ?? '',
            description: [ownName, localised(parent?.names, [language]), code && countryName(code)]
              .filter(Boolean)
              .join(' · '),
          }));
      }}
    />
  );
}
