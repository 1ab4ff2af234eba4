import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

const closeButton = () => ({ closeButtonProps: { 'aria-label': i18next.t('Close') } });

/** A short word that something was done, spoken by screen readers; gone by itself after seven seconds. */
export const noteDone = (message: string) =>
  notifications.show({ message, color: 'green', autoClose: 7_000, ...closeButton() });

/** A refusal whose button is not on the screen any more; stays until it is closed. */
export const noteRefused = (title: string, message: string | undefined) =>
  notifications.show({
    title,
    message: message ?? '',
    color: 'red',
    autoClose: false,
    role: 'alert',
    ...closeButton(),
  });
