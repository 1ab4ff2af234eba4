import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const order = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];
const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** As the device has it, light, dark: each press is the next. */
export function ColourSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const words = {
    auto: t('Colours: as the device has them'),
    light: t('Colours: light'),
    dark: t('Colours: dark'),
  };
  const Icon = icons[colorScheme];
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={words[colorScheme]}
      title={words[colorScheme]}
      onClick={() => setColorScheme(order[(order.indexOf(colorScheme) + 1) % order.length]!)}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}
