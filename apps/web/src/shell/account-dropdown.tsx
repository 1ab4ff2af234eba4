import { Menu, Text } from '@mantine/core';
import { type MeDto, signOutMutation } from '@kenshu/api-client';
import { IconDevices, IconLogout } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountButton } from './account-button';
import styles from './account-menu.module.css';
import { forgetEverything } from './me';

export function AccountDropdown({ me }: { me: MeDto }) {
  const { t } = useTranslation();
  const target = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  const signOut = useMutation({
    ...signOutMutation(),
    meta: { touches: [] },
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      forgetEverything();
    },
  });
  return (
    <Menu
      position="bottom-end"
      width={260}
      defaultOpened
      // What had the focus at first was the button that stood here before this file came.
      returnFocus={false}
      onClose={() => target.current?.focus()}
    >
      <Menu.Target>
        <AccountButton ref={target} name={me.displayName} loading={signOut.isPending} />
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <Text component="div" fw={600}>
            {me.displayName}
          </Text>
          <Text component="div" size="xs" c="dimmed" className={styles.email}>
            {me.email}
          </Text>
          <Text component="div" size="xs" c="dimmed">
            {me.roles.map(({ label }) => t(label)).join(' · ')}
          </Text>
        </div>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconDevices size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/account/sign-ins" {...props} />}
        >
          {t('My sign-ins')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut.mutate({})}>
          {t('Sign out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
