import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { createLecturerMutation, createPersonMutation, listPeopleOptions } from '@kenshu/api-client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './session-form.module.css';

interface Props {
  onAdded: (id: string) => void;
  onCancel: () => void;
}

/** Finds a person on record, or enters one, for the register of lecturers. */
export function AddLecturer({ onAdded, onCancel }: Props) {
  const { t } = useTranslation();
  const [given, setGiven] = useState('');
  const [family, setFamily] = useState('');
  const [q] = useDebouncedValue(`${given} ${family}`.trim(), 250);
  const people = useQuery({ ...listPeopleOptions({ query: { q, pageSize: 5 } }), enabled: q.length > 1 });
  const register = useMutation({ ...createLecturerMutation(), onSuccess: ({ id }) => onAdded(id) });
  const enter = useMutation({
    ...createPersonMutation(),
    onSuccess: ({ id }) => register.mutate({ body: { personId: id } }),
  });
  const busy = enter.isPending || register.isPending;
  const found = people.data?.items ?? [];
  const enterNew = () =>
    given.trim() &&
    enter.mutate({ body: { givenNames: given.trim(), ...(family.trim() && { familyName: family.trim() }) } });
  return (
    <div className={styles.inline}>
      <TextInput
        label={t('Given names')}
        value={given}
        autoFocus
        autoComplete="off"
        onChange={(event) => setGiven(event.currentTarget.value)}
      />
      <TextInput
        label={t('Family name')}
        description={t('Leave it empty if there is none.')}
        value={family}
        autoComplete="off"
        onChange={(event) => setFamily(event.currentTarget.value)}
      />
      {q.length > 1 && found.length > 0 && (
        <div>
          <Text size="sm" c="dimmed">
            {t('On record already:')}
          </Text>
          <ul className={styles.found}>
            {found.map(({ id, latinName }) => (
              <li key={id}>
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={busy}
                  onClick={() => register.mutate({ body: { personId: id } })}
                >
                  {latinName}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Group gap="xs">
        <Button size="compact-sm" loading={busy} onClick={enterNew}>
          {found.length > 0 ? t('Somebody else of this name') : t('Add the lecturer')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('Back')}
        </Button>
      </Group>
    </div>
  );
}
