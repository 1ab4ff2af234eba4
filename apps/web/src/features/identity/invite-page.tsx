import { Radio } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { inviteUserMutation } from '@kenshu/api-client';
import { roles } from '@kenshu/domain/kit/permissions';
import { FieldGroup, Form, languageName, SelectField, TextField } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fieldWords } from '../../i18n/problems';
import { useInstituteLanguages } from '../../shell/institute-text-field';
import { useMe } from '../../shell/me';
import { noteDone } from '../../shell/notes';
import { Page } from '../../shell/page';
import { PersonField } from '../../shell/person-field';
import { SaveBar } from '../../shell/save-bar';
import { useProblemWords } from '../../shell/use-problem-words';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { NameFields } from './name-fields';
import { GrantFields } from './grant-fields';
import { inviteBody, newInvitation } from './invite-body';
import { useAppointableRoles } from './use-appointable-roles';

/** Opens an account: for somebody on record or somebody new, with a first role. */
export function InvitePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { zone } = useMe().institute;
  const languages = useInstituteLanguages();
  const offered = useAppointableRoles();
  const { role, countryCode } = useSearch({ from: '/desk/desk/users/new' });
  const invite = useMutation({
    ...inviteUserMutation(),
    meta: { refusalsInPlace: true },
    onSuccess: async ({ id, email }) => {
      await navigate({ to: '/desk/users/$id', params: { id }, ignoreBlocker: true, replace: true });
      noteDone(t('An invitation goes to {email}.', { email }));
    },
  });
  const needed = isNotEmpty(t('This is needed.'));
  const form = useForm({
    mode: 'controlled',
    initialValues: newInvitation(languages[0] ?? 'en', role, countryCode),
    validate: {
      givenNames: (value, { known }) => (known ? null : needed(value)),
      personId: (value, { known }) => (known ? needed(value) : null),
      email: isEmail(t(fieldWords['email']!)),
    },
  });
  const { known, grants } = form.getValues();
  const title = role ? t('Appoint: {role}', { role: t(roles[role].label) }) : t('Invite');
  return (
    <Page
      narrow
      title={title}
      forWhom={<Link to="/desk/users">{t('Accounts')}</Link>}
      intro={t('A letter with a link goes out. Whoever has it chooses a password and signs in.')}
    >
      <Form
        form={form}
        problem={useProblemWords(invite.error)}
        onSubmit={(values) => invite.mutate({ body: inviteBody(values, zone, new Date()) })}
      >
        {useUnsavedChanges(form.isDirty())}
        <FieldGroup legend={t('Person')}>
          <Radio.Group
            aria-label={t('Person')}
            value={known ? 'known' : 'new'}
            onChange={(value) => form.setFieldValue('known', value === 'known')}
          >
            <Radio value="new" label={t('Somebody new')} mb="xs" />
            <Radio value="known" label={t('Somebody on record')} />
          </Radio.Group>
          {known ? (
            <PersonField
              path="personId"
              label={t('Name')}
              description={t('Whoever has an account already is given the role on the page of that account.')}
              placeholder={t('Name in any script or spelling')}
            />
          ) : (
            <NameFields />
          )}
          <TextField
            path="email"
            label={t('E-mail address')}
            description={t('Where the invitation goes, and what one signs in with.')}
            type="email"
            autoComplete="off"
            spellCheck={false}
          />
          <SelectField
            path="language"
            label={t('Language of letters')}
            data={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
          />
        </FieldGroup>
        <FieldGroup legend={t('Role')}>
          <GrantFields
            role={grants[0].role}
            offered={offered}
            none={t('None: sees the own courses')}
            prefix="grants.0."
          />
        </FieldGroup>
        <SaveBar label={t('Send the invitation')} busy={invite.isPending} />
      </Form>
    </Page>
  );
}
