import { describe, expect, it } from '@jest/globals';
import { newOrganization, newOrganizationBody } from './organization-body';

describe('what the form of an organization sends', () => {
  it('leaves out what a new one has not', () =>
    expect(
      newOrganizationBody({ ...newOrganization(['en', 'fr']), names: { en: 'Police', fr: '' }, type: 'police' }),
    ).toEqual({ names: { en: 'Police' }, type: 'police', countryCode: null }));

  it('keeps the name at home with its language', () =>
    expect(
      newOrganizationBody({
        names: { en: 'Supreme Court' },
        type: 'judiciary',
        countryCode: 'VN',
        ownName: 'Tòa án nhân dân tối cao',
        ownNameLang: 'vi',
        parentId: null,
      }),
    ).toMatchObject({ ownName: 'Tòa án nhân dân tối cao', ownNameLang: 'vi', countryCode: 'VN' }));
});
