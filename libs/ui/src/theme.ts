import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// 藍 (ai), the blue of indigo dye: the one accent. Shade 7 carries white text at 7:1, shade 4 reads on a dark page at 6:1.
const ai: MantineColorsTuple = [
  '#eef6fa',
  '#d9eaf2',
  '#b3d5e5',
  '#88bdd6',
  '#6bb0d2',
  '#3d8bb2',
  '#25759d',
  '#165e83',
  '#104b6a',
  '#0b3850',
];

const gray: MantineColorsTuple = [
  '#f6f8f8',
  '#eef1f2',
  '#e2e6e8',
  '#d2d8db',
  '#bcc5ca',
  '#8f9ba3',
  '#5b6770',
  '#444f58',
  '#2e373e',
  '#1a2126',
];

const dark: MantineColorsTuple = [
  '#e4e8ea',
  '#c2c9ce',
  '#9ba5ad',
  '#7a858e',
  '#414b54',
  '#2f3840',
  '#20272d',
  '#161b20',
  '#111519',
  '#0c0f12',
];

const red: MantineColorsTuple = [
  '#fdf1f0',
  '#f8dedb',
  '#efbbb6',
  '#e5958d',
  '#d96f65',
  '#c64f45',
  '#b23a32',
  '#a12b26',
  '#83211d',
  '#641815',
];

// Named families first, one per system; then what carries the scripts that those leave out.
const otherScripts =
  '"Noto Naskh Arabic", "Noto Sans Khmer", "Khmer UI", "Noto Sans Ethiopic", Nyala, "Noto Sans Thai"';
const japanese = '"Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo';
const sans = `-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, ${japanese}, ${otherScripts}, sans-serif`;
const serif = `Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", ${otherScripts}, serif`;

export const theme = createTheme({
  colors: { ai, gray, dark, red },
  primaryColor: 'ai',
  primaryShade: { light: 7, dark: 6 },
  black: gray[9],
  fontFamily: sans,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Its placeholder is a focusable element without a role inside the menu, which screen readers stumble on.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { styles: { title: { fontFamily: serif, fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.35 } } },
  },
});

/** What the components of this library and the pages paint with, beside Mantine's own variables. */
export const cssVariables: CSSVariablesResolver = (theme) => ({
  variables: { '--ui-page': '80rem', '--ui-measure': '42rem' },
  light: {
    '--mantine-color-dimmed': theme.colors.gray[6],
    '--mantine-color-error': theme.colors.red[7],
    '--ui-sunken': theme.colors.gray[0],
    '--ui-rule': theme.colors.gray[2],
    '--ui-accent-soft': theme.colors['ai']![0],
    '--ui-tone-neutral': theme.colors.gray[6],
    '--ui-tone-info': theme.colors['ai']![7],
    '--ui-tone-success': '#26683b',
    '--ui-tone-warning': '#855000',
    '--ui-tone-danger': theme.colors.red[7],
  },
  dark: {
    '--mantine-color-dimmed': theme.colors.dark[2],
    '--mantine-color-error': '#f19a91',
    '--mantine-color-anchor': theme.colors['ai']![3],
    '--ui-sunken': theme.colors.dark[8],
    '--ui-rule': theme.colors.dark[5],
    '--ui-accent-soft': '#17303d',
    '--ui-tone-neutral': theme.colors.dark[2],
    '--ui-tone-info': theme.colors['ai']![3],
    '--ui-tone-success': '#7fc593',
    '--ui-tone-warning': '#e2b263',
    '--ui-tone-danger': '#f19a91',
  },
});
