import { isNotEmpty, useForm } from '@mantine/form';
import { organizationTypes } from '@kenshu/domain/identity/organization';
import { FieldGroup, Form, type ProblemWords, SelectField, TextField, textsOrNull } from '@kenshu/ui';
import { useTranslation } from 'react-i18next';
import { CountryField } from '../../shell/country-field';
import { InstituteTextField } from '../../shell/institute-text-field';
import { OrganizationField } from '../../shell/organization-field';
import { organizationTypeWords } from '../../shell/organization-types';
import type { RecordChoice } from '../../shell/record-field';
import { SaveBar } from '../../shell/save-bar';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { lacksLanguage, OwnNameLanguage } from './own-name-language';
import type { OrganizationValues } from './organization-body';

interface Props {
  initial: OrganizationValues;
  label: string;
  busy: boolean;
  problem?: ProblemWords;
  onSave: (values: OrganizationValues) => void;
  /** Of a record that is edited. */
  id?: string;
  parent?: RecordChoice;
  namesHint?: string;
}

export function OrganizationForm({ initial, label, busy, problem, onSave, id, parent, namesHint }: Props) {
  const { t } = useTranslation();
  const needed = t('This is needed.');
  const typeWords = organizationTypeWords(t);
  const form = useForm<OrganizationValues>({
    mode: 'controlled',
    initialValues: initial,
    validate: {
      names: (names) => (textsOrNull(names) ? null : t('Write it in one language at least.')),
      type: isNotEmpty(needed),
      ownNameLang: (lang, { ownName }) => (lacksLanguage(ownName, lang) ? needed : null),
    },
  });
  return (
    <Form form={form} problem={problem} onSubmit={onSave}>
      {useUnsavedChanges(form.isDirty())}
      <FieldGroup legend={t('Name')}>
        <InstituteTextField path="names" label={t('Name')} description={namesHint} />
        <TextField path="ownName" label={t('As it is written at home')} dir="auto" autoComplete="off" optional />
        <OwnNameLanguage ownName={form.getValues().ownName} kept={initial.ownNameLang} />
      </FieldGroup>
      <FieldGroup legend={t('Place among others')}>
        <SelectField
          path="type"
          label={t('Kind')}
          data={[
            { value: '', label: t('Choose one') },
            ...organizationTypes.map((type) => ({ value: type, label: typeWords[type] })),
          ]}
        />
        <CountryField
          path="countryCode"
          label={t('Country')}
          description={t('Leave it empty for an international organization.')}
          optional
        />
        <OrganizationField
          path="parentId"
          label={t('Belongs to')}
          description={t('The body above it, such as the ministry of a department.')}
          chosen={parent}
          except={id}
          optional
        />
      </FieldGroup>
      <SaveBar label={label} busy={busy} />
    </Form>
  );
}
