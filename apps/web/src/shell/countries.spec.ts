import { describe, expect, it } from '@jest/globals';
import type { CountryDto } from '@kenshu/api-client';
import { choicesFor, countryChoices } from './countries';

const country = (code: string, names: Record<string, string>, former: Record<string, string>[] = []): CountryDto => ({
  code,
  alpha3: `${code}X`,
  names,
  region: null,
  subregion: null,
  formerNames: former.map((was) => ({ names: was, validUntil: '2022-06-01' })),
  version: 1,
});

const countries = [
  country('KE', { en: 'Kenya', fr: 'Kenya' }),
  country('CI', { en: 'Côte d’Ivoire', fr: 'Côte d’Ivoire' }),
  country('TR', { en: 'Türkiye', fr: 'Türkiye' }, [{ en: 'Turkey', fr: 'Turquie' }]),
  country('DE', { en: 'Germany', fr: 'Allemagne' }),
  country('NE', { en: 'Niger', fr: 'Niger' }),
  country('NG', { en: 'Nigeria', fr: 'Nigéria' }),
  country('SZ', { en: 'Eswatini', fr: 'Eswatini' }),
];
const choices = countryChoices(countries, 'fr');
const found = (typed: string) => choicesFor(choices, typed).map(({ label }) => label);

describe('the countries to choose from', () => {
  it('stand in the order of the reader’s language', () =>
    expect(found('')).toEqual(['Allemagne', 'Côte d’Ivoire', 'Eswatini', 'Kenya', 'Niger', 'Nigéria', 'Türkiye']));

  it.each([
    ['cote d ivoire', ['Côte d’Ivoire']],
    ['turquie', ['Türkiye']],
    ['germany', ['Allemagne']],
    // what begins with the letters stands before what has them inside
    ['ni', ['Niger', 'Nigéria', 'Eswatini']],
    ['xyz', []],
  ])('by %s are %j', (typed, labels) => expect(found(typed)).toEqual(labels));
});
