import { TextField } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';

/** The name of a person as the passport has it: any shape, one name only among them. */
export function NameFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        path="givenNames"
        label={t('Given names')}
        description={t('The whole name, where a person has one only.')}
        autoComplete="off"
      />
      <TextField
        path="familyName"
        label={t('Family name')}
        description={t('Leave it empty if there is none.')}
        autoComplete="off"
        optional
      />
      <TextField
        path="latinName"
        label={t('In Latin letters, in the order of the passport')}
        description={t('Left empty: given names, then family name.')}
        autoComplete="off"
        optional
      />
    </>
  );
}
