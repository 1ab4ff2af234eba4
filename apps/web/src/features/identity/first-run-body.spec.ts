import { describe, expect, it } from '@jest/globals';
import { firstRunBody } from './first-run-body';

const typed = {
  code: ' https://courses.example/first-run#Ab-1\n ',
  instituteName: { en: 'Institute', fr: '  ', ja: '研修所' },
  language: 'ja',
  zone: 'Asia/Tokyo',
  administrator: {
    givenNames: 'Suharto',
    familyName: '',
    latinName: '',
    email: 'a@b.example',
    password: 'long enough',
  },
};

describe('what the first run sends', () => {
  it('leaves out what was left empty, and takes the code from a whole address', () => {
    expect(firstRunBody(typed)).toEqual({
      code: 'Ab-1',
      instituteName: { en: 'Institute', ja: '研修所' },
      languages: ['ja', 'en'],
      zone: 'Asia/Tokyo',
      administrator: { givenNames: 'Suharto', email: 'a@b.example', password: 'long enough' },
    });
  });
});
