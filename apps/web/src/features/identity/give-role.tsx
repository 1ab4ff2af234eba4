import { Button, Group } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { grantRoleMutation, type UserDto } from '@kenshu/api-client';
import type { Role } from '@kenshu/domain/kit/permissions';
import { Form } from '@kenshu/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shell/me';
import { useProblemWords } from '../../shell/use-problem-words';
import { useUnsavedChanges } from '../../shell/use-unsaved-changes';
import { grantBody, newGrant } from './grant-body';
import { GrantFields } from './grant-fields';
import styles from './give-role.module.css';

/** One more role for an account. */
export function GiveRole({ user, onDone }: { user: UserDto; onDone: () => void }) {
  const { t } = useTranslation();
  const { zone } = useMe().institute;
  const grant = useMutation({ ...grantRoleMutation(), meta: { refusalsInPlace: true }, onSuccess: onDone });
  const form = useForm({
    mode: 'controlled',
    initialValues: newGrant(),
    validate: { role: isNotEmpty(t('This is needed.')) },
  });
  return (
    <div className={styles.form}>
      <Form
        form={form}
        problem={useProblemWords(grant.error)}
        onSubmit={(values) => grant.mutate({ path: { id: user.id }, body: grantBody(values, zone, new Date()) })}
      >
        {useUnsavedChanges(form.isDirty())}
        <GrantFields role={form.getValues().role} offered={user.appointableRoles as Role[]} />
        <Group gap="sm">
          <Button type="submit" loading={grant.isPending}>
            {t('Give this role')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('Back')}
          </Button>
        </Group>
      </Form>
    </div>
  );
}
