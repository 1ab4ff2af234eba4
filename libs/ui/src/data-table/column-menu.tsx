import { Menu } from '@mantine/core';
import { useRef } from 'react';
import { ColumnButton, type ColumnChooserProps } from './column-chooser';
import { hideableColumns, shownColumns, toggledColumns } from './columns';

export function ColumnMenu({ columns, chosen, onChoose }: ColumnChooserProps) {
  const target = useRef<HTMLButtonElement>(null);
  const shown = new Set(shownColumns(columns, chosen).map(({ key }) => key));
  return (
    <Menu
      position="bottom-end"
      defaultOpened
      // What had the focus at first was the button that stood here before this file came.
      returnFocus={false}
      onClose={() => target.current?.focus()}
    >
      <Menu.Target>
        <ColumnButton ref={target} />
      </Menu.Target>
      <Menu.Dropdown>
        {hideableColumns(columns).map(({ key, title }) => (
          <Menu.CheckboxItem
            key={key}
            checked={shown.has(key)}
            onChange={() => onChoose(toggledColumns(columns, chosen, key))}
          >
            {title}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
