import { expect, it } from '@jest/globals';
import { courseUpdate, courseValues, known } from './course-values';

const course = {
  ordinal: 30,
  startsOn: '2027-03-15',
  endsOn: '2027-04-16',
  venue: { en: 'Akishima' },
  capacity: 24,
  zone: 'Asia/Tokyo',
};

it('sends what was typed, and null for what was emptied', () => {
  const values = { ...courseValues(course, ['en', 'fr']), capacity: '', minimum: '12' };
  expect(courseUpdate(values, true)).toEqual({
    startsOn: '2027-03-15',
    endsOn: '2027-04-16',
    ordinal: 30,
    titles: null,
    themeId: null,
    mode: null,
    hostCountryCode: null,
    venue: { en: 'Akishima' },
    zone: 'Asia/Tokyo',
    capacity: null,
    minimum: 12,
  });
});

it('leaves announced dates alone', () => {
  expect(courseUpdate(courseValues(course, ['en']), false)).not.toHaveProperty('startsOn');
});

it('names nothing that is not known of a new course', () => {
  expect(known({ mode: null, capacity: 24 })).toEqual({ capacity: 24 });
});
