import { EnumField } from '@kenshu/http';

const listFormats = ['pdf', 'xlsx'] as const;
export type ListFormat = (typeof listFormats)[number];
const listLanguages = ['en', 'fr'] as const;
export type ListLanguage = (typeof listLanguages)[number];

export class CreateParticipantListDto {
  @EnumField(listFormats, { name: 'ListFormat' }) format!: string;
  @EnumField(listLanguages, { name: 'ListLanguage' }) language!: string;
}
