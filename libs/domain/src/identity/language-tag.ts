/** A BCP 47 tag as we write it: `fr`, `pt-TL`, `ja-Kana`. */
export const languageTag = { max: 35, pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/ } as const;
