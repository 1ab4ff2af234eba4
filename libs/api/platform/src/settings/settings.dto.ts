import { languageTag } from '@kenshu/domain/identity/language-tag';
import { BoolField, IntField, ListField, LocalisedField, ZoneField } from '@kenshu/http';

const name = { max: 200 } as const;
const languages = { min: 1, max: 10, description: 'In which the institute writes, its first one first' } as const;
const month = { min: 1, max: 12, description: 'First month of the fiscal year' } as const;
const eyes = { description: 'Results are released by another person than the one who proposed them' } as const;

export class UpdateSettingsDto {
  @LocalisedField({ ...name, optional: true }) instituteName?: Record<string, string>;
  @ListField('text', { ...languages, optional: true }) languages?: string[];
  @ZoneField({ optional: true }) zone?: string;
  @IntField({ ...month, optional: true }) fiscalYearMonth?: number;
  @BoolField({ ...eyes, optional: true }) fourEyes?: boolean;
}

export class SettingsDto {
  @LocalisedField(name) instituteName!: Record<string, string>;
  @ListField('text', languages) languages!: string[];
  @ZoneField() zone!: string;
  @IntField(month) fiscalYearMonth!: number;
  @BoolField(eyes) fourEyes!: boolean;
  @IntField({ min: 1 }) version!: number;
}

/** What a language of the institute is written as. */
export const isLanguageTag = (tag: string): boolean => tag.length <= languageTag.max && languageTag.pattern.test(tag);
