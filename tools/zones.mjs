/** Where the clocks of the tests stand: none, ahead, half hours behind, across the date line, and summer time upside down. */
export const zones = ['UTC', 'Asia/Tokyo', 'America/St_Johns', 'Pacific/Apia', 'Africa/Casablanca'];

/**
 * The zone of one file of tests, always the same for the same file: all of them five times over would take
 * too long, so each runs where no server of ours has stood yet, and every context has files in several.
 * @param {string} file
 */
export function zoneOf(file) {
  const elsewhere = zones.slice(1);
  const number = [...file].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return elsewhere[number % elsewhere.length];
}
