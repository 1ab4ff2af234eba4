import { useTranslation } from 'react-i18next';
import { useFormat } from './format';

interface Results {
  selected: number;
  reserve: number;
  notSelected: number;
}

/** “2 selected, 1 on the reserve list”: how many of each, whoever there is none of left out. */
export function useResultWords(): (results: Results) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ selected, reserve, notSelected }) =>
    format.list(
      [
        selected > 0 && t('{count} selected', { count: selected }),
        reserve > 0 && t('{count} on the reserve list', { count: reserve }),
        notSelected > 0 && t('{count} not selected', { count: notSelected }),
      ].filter((words) => words !== false),
    );
}
