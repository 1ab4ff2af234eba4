import { Text } from '@mantine/core';
import type { PersonRowDto } from '@kenshu/api-client';
import type { Column } from '@kenshu/ui';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { OwnWords } from './own-words';

/** The other forms of the name, each in its own letters. */
function OtherForms({ person: { ownName, ownNameLang, renderings } }: { person: PersonRowDto }) {
  const forms = [...(ownName ? [{ lang: ownNameLang, text: ownName }] : []), ...renderings];
  return forms.map(({ lang, text }, i) => (
    <Text key={i} span inherit c="dimmed" fw={400}>
      {' · '}
      <OwnWords lang={lang}>{text}</OwnWords>
    </Text>
  ));
}

export const personColumns = (t: TFunction, countryName: (code: string) => string): Column<PersonRowDto>[] => [
  {
    key: 'latinName',
    title: t('Name'),
    sortable: true,
    wraps: true,
    render: (person) => (
      <>
        <Link to="/desk/people/$id" params={{ id: person.id }}>
          {person.latinName}
        </Link>
        <OtherForms person={person} />
      </>
    ),
  },
  {
    key: 'nationalities',
    title: t('Country'),
    wraps: true,
    render: ({ nationalities }) => nationalities.map(countryName).join(', '),
  },
  {
    key: 'demonstration',
    title: t('Demonstration'),
    hidden: true,
    render: ({ demonstration }) => (demonstration ? t('Yes') : t('No')),
  },
];
