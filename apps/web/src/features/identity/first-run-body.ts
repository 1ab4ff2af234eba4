import type { FirstRunDto } from '@kenshu/api-client';

interface Typed {
  code: string;
  instituteName: Record<string, string>;
  language: string;
  zone: string;
  administrator: { givenNames: string; familyName: string; latinName: string; email: string; password: string };
}

/** What is sent: an empty field is no answer, and the institute has the languages it is named in, its first one first. */
export function firstRunBody({ code, instituteName, language, zone, administrator }: Typed): FirstRunDto {
  const names = Object.fromEntries(Object.entries(instituteName).filter(([, name]) => name.trim() !== ''));
  const { familyName, latinName, ...rest } = administrator;
  return {
    code: code.replaceAll(/\s/g, '').replace(/^.*#/, ''),
    instituteName: names,
    languages: [...new Set([language, ...Object.keys(names)])],
    zone,
    administrator: { ...rest, ...(familyName && { familyName }), ...(latinName && { latinName }) },
  };
}
