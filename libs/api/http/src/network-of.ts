import { isIPv4, isIPv6 } from 'node:net';

/** The network that an address is of, /24 or /48: enough to see where many tries come from, too little to name a person. */
export function networkOf(ip: string): string {
  const v4 = ip.replace(/^::ffff:/i, '');
  if (isIPv4(v4)) return `${v4.slice(0, v4.lastIndexOf('.'))}.0/24`;
  if (!isIPv6(ip)) return 'unknown';
  // "::" stands for two groups or more, so that of the first three those that it hides are 0
  const groups = ip.split('::')[0]!.split(':').filter(Boolean);
  return `${[...groups, '0', '0', '0'].slice(0, 3).join(':')}::/48`;
}
