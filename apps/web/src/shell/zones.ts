import i18next, { type TFunction } from 'i18next';

/** Names that browsers still give (CLDR keeps the first a zone ever had), and what the zone database calls them today. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

export const todaysZone = (zone: string): string => renamed[zone] ?? zone;

/** The zone of the device, by its name of today. */
export const readerZone = (): string => todaysZone(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Cities whose name is more than the last part of the zone's, as CLDR has them. */
const cities: Readonly<Record<string, string>> = {
  'Africa/Lome': 'Lomé',
  'Africa/Ndjamena': 'N’Djamena',
  'Africa/Sao_Tome': 'São Tomé',
  'America/Argentina/Cordoba': 'Córdoba',
  'America/Argentina/Tucuman': 'Tucumán',
  'America/Asuncion': 'Asunción',
  'America/Bahia_Banderas': 'Bahía de Banderas',
  'America/Belem': 'Belém',
  'America/Bogota': 'Bogotá',
  'America/Cancun': 'Cancún',
  'America/Ciudad_Juarez': 'Ciudad Juárez',
  'America/Cuiaba': 'Cuiabá',
  'America/Curacao': 'Curaçao',
  'America/Eirunepe': 'Eirunepé',
  'America/Maceio': 'Maceió',
  'America/Mazatlan': 'Mazatlán',
  'America/Merida': 'Mérida',
  'America/Santarem': 'Santarém',
  'America/Sao_Paulo': 'São Paulo',
  'America/St_Barthelemy': 'St. Barthélemy',
  'America/St_Johns': 'St. John’s',
  'Antarctica/DumontDUrville': 'Dumont d’Urville',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
  'Indian/Reunion': 'Réunion',
  'Pacific/Galapagos': 'Galápagos',
  'Pacific/Noumea': 'Nouméa',
};

/** `Asia/Saigon` is "Ho Chi Minh City"; a language that calls a city otherwise has it among its words, as CLDR has it. */
export function zoneWords(zone: string, language = i18next.language): string {
  const today = todaysZone(zone);
  const english = cities[today] ?? today.split('/').at(-1)!.replaceAll('_', ' ').replace(/^St /, 'St. ');
  return i18next.exists(today, { lng: language }) ? i18next.t(today, { lng: language }) : english;
}

/** The zones to choose from: first those that are likely, then all of them, by region and city. */
export function zoneChoices(t: TFunction, ...likely: string[]) {
  const regions: Record<string, string> = {
    Africa: t('Africa'),
    America: t('Americas'),
    Antarctica: t('Antarctica'),
    Arctic: t('Arctic'),
    Asia: t('Asia'),
    Atlantic: t('Atlantic Ocean'),
    Australia: t('Australia'),
    Europe: t('Europe'),
    Indian: t('Indian Ocean'),
    Pacific: t('Pacific Ocean'),
  };
  const choice = (value: string) => ({ value, label: zoneWords(value) });
  const first = [...new Set(likely)];
  const all = Intl.supportedValuesOf('timeZone').map(todaysZone);
  return [
    { group: t('Likely here'), items: first.map(choice) },
    ...Object.entries(regions).map(([region, group]) => ({
      group,
      items: all
        .filter((zone) => zone.startsWith(`${region}/`) && !first.includes(zone))
        .map(choice)
        .sort((a, b) => a.label.localeCompare(b.label)),
    })),
  ];
}
