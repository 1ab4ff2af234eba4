import { listPeople } from '@kenshu/api-client';
import { useCountryName } from './countries';
import { RecordField, type RecordFieldProps } from './record-field';

/** A person on record, by any form of the name. */
export function PersonField({ except, ...props }: Omit<RecordFieldProps, 'of' | 'find'> & { except?: string }) {
  const countryName = useCountryName();
  return (
    <RecordField
      {...props}
      of="people"
      find={async (q, signal) => {
        const { data } = await listPeople({ query: { q, pageSize: 10 }, signal, throwOnError: true });
        return data.items
          .filter(({ id }) => id !== except)
          .map(({ id, latinName, ownName, nationalities }) => ({
            value: id,
            label: latinName,
            description: [ownName, ...nationalities.map(countryName)].filter(Boolean).join(' · '),
          }));
      }}
    />
  );
}
