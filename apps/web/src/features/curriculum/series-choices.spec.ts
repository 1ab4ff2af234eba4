import { expect, it } from '@jest/globals';
import { seriesChoices } from './series-choices';

it('names a number series by every programme that draws from it', () => {
  const programmes = [
    { series: 'itc', names: { en: 'Training Course' } },
    { series: 'uncac', names: { en: 'UNCAC' } },
    { series: 'itc', names: { en: 'Senior Seminar' } },
  ];
  expect(seriesChoices(programmes, ({ en }) => en ?? null)).toEqual([
    { value: 'itc', label: 'Training Course, Senior Seminar' },
    { value: 'uncac', label: 'UNCAC' },
  ]);
});
