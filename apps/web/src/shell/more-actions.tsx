import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface MoreAction {
  label: string;
  destructive?: boolean;
  /** The dialog, of a lazy file: it is fetched when it is chosen and fresh each time. */
  dialog: (open: boolean, close: () => void) => ReactNode;
}

/** The acts that are rare: behind one button, each with a dialog of its own. */
export function MoreActions({ actions }: { actions: readonly MoreAction[] }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<{ label: string; times: number; open: boolean }>();
  const action = actions.find(({ label }) => label === chosen?.label);
  const choose = (label: string) => setChosen({ label, times: (chosen?.times ?? 0) + 1, open: true });
  const close = () => {
    setChosen(chosen && { ...chosen, open: false });
    // the item that was pressed is gone with its menu
    button.current?.focus();
  };
  if (!actions.length) return null;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            ref={button}
            variant="default"
            rightSection={<IconChevronDown size={16} aria-hidden />}
            styles={{ section: { marginInlineStart: 6 } }}
          >
            {t('More')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {actions.map(({ label, destructive }) => (
            <Menu.Item
              key={label}
              c={destructive ? 'var(--ui-tone-danger)' : undefined}
              aria-haspopup="dialog"
              onClick={() => choose(label)}
            >
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {chosen && action && <Suspense key={chosen.times}>{action.dialog(chosen.open, close)}</Suspense>}
    </>
  );
}
