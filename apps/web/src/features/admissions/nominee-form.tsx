import { Button, Group } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import type { NominationDto } from '@kenshu/api-client';
import { nominationLimits } from '@kenshu/domain/admissions/call';
import { nameLimits } from '@kenshu/domain/identity/person-name';
import { FieldGroup, Form, type ProblemWords, TextField } from '@kenshu/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../shell/use-localised';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { type ChosenOrganization, OrganizationField } from './organization-field';

export interface NomineeFacts {
  givenNames: string;
  familyName: string;
  post: string;
  email: string;
  phone: string;
}

interface Props {
  countryCode: string;
  /** What is known already. */
  nominee?: NominationDto;
  problem?: ProblemWords;
  busy: boolean;
  saved: boolean;
  onSave: (facts: NomineeFacts, organization: ChosenOrganization) => void;
  children?: ReactNode;
}

/** The five facts that make a nominee. Only the name is needed to keep it; whatever else is known can be added later. */
export function NomineeForm({ countryCode, nominee, problem, busy, saved, onSave, children }: Props) {
  const { t } = useTranslation();
  const localised = useLocalised();
  const known: ChosenOrganization = nominee?.organization
    ? { id: nominee.organization.id, name: localised(nominee.organization.names) ?? '' }
    : { name: '' };
  const [organization, setOrganization] = useState(known);
  const form = useForm<NomineeFacts>({
    mode: 'uncontrolled',
    initialValues: {
      givenNames: nominee?.givenNames ?? '',
      familyName: nominee?.familyName ?? '',
      post: nominee?.post ?? '',
      email: nominee?.email ?? '',
      phone: nominee?.phone ?? '',
    },
    validate: { givenNames: isNotEmpty(t('This is needed.')) },
  });
  const dirty = form.isDirty() || organization.name.trim() !== known.name;
  return (
    <Form form={form} problem={problem} onSubmit={(facts) => onSave(facts, organization)}>
      {useUnsavedChanges(dirty && !saved)}
      <TextField path="givenNames" label={t('Given names')} maxLength={nameLimits.part} autoComplete="off" />
      <TextField
        path="familyName"
        label={t('Family name')}
        description={t('Leave it empty if there is none.')}
        maxLength={nameLimits.part}
        autoComplete="off"
        optional
      />
      <OrganizationField countryCode={countryCode} value={organization} onChange={setOrganization} />
      <TextField
        path="post"
        label={t('Post')}
        maxLength={nominationLimits.post}
        autoComplete="off"
        optional={t('can come later')}
      />
      <FieldGroup legend={t('How do we reach the person?')}>
        <TextField
          path="email"
          type="email"
          label={t('E-mail address')}
          autoComplete="off"
          spellCheck={false}
          optional
        />
        <TextField
          path="phone"
          type="tel"
          label={t('Telephone')}
          description={t('Leave both empty to reach the person on paper, through you.')}
          maxLength={nominationLimits.phone}
          autoComplete="off"
          optional
        />
      </FieldGroup>
      <Group gap="sm">
        <Button type="submit" loading={busy}>
          {t('Save')}
        </Button>
        {children}
      </Group>
    </Form>
  );
}
