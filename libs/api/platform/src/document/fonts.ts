import { createRequire } from 'node:module';
import { dirname } from 'node:path';

// Latin, Cyrillic and Greek first; then the scripts of the countries that send people.
const families = {
  'noto-sans': ['Noto Sans', 'NotoSans'],
  'noto-sans-jp': ['Noto Sans JP', 'NotoSansJP'],
  'noto-naskh-arabic': ['Noto Naskh Arabic', 'NotoNaskhArabic'],
  'noto-sans-khmer': ['Noto Sans Khmer', 'NotoSansKhmer'],
  'noto-sans-ethiopic': ['Noto Sans Ethiopic', 'NotoSansEthiopic'],
  'noto-sans-devanagari': ['Noto Sans Devanagari', 'NotoSansDevanagari'],
  'noto-sans-thai': ['Noto Sans Thai', 'NotoSansThai'],
  'noto-sans-lao': ['Noto Sans Lao', 'NotoSansLao'],
} as const;
const weights = ['400Regular', '700Bold'];

/** The families a document is set in, each for the letters the one before leaves out. */
export const fontNames: readonly string[] = Object.values(families).map(([name]) => name);

/** The folders of the weights that are used. */
export function fontFolders(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return Object.entries(families).flatMap(([folder, [, file]]) =>
    weights.map((weight) => dirname(resolve(`@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`))),
  );
}
