/**
 * Whether a text is one line, read in the order it is written: a break in a name would break addresses, lists and
 * certificates, and signs that turn the order round make one name look like another.
 */
export const isOneLine = (text: string): boolean => !/[\t\n\r\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/.test(text);
