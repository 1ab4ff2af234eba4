import terms from '../terms.json';
import { wordsOf } from '../words-of';
import admissions from './admissions.json';
import cities from './cities.json';
import common from './common.json';
import courses from './courses.json';
import curriculum from './curriculum.json';
import home from './home.json';
import identity from './identity.json';
import participation from './participation.json';
import platform from './platform.json';
import problems from './problems.json';
import reporting from './reporting.json';
import shell from './shell.json';
import timetable from './timetable.json';
import ui from './ui.json';

export default {
  ...wordsOf(terms, 'fr'),
  ...ui,
  ...shell,
  ...cities,
  ...common,
  ...problems,
  ...home,
  ...identity,
  ...platform,
  ...curriculum,
  ...courses,
  ...timetable,
  ...admissions,
  ...participation,
  ...reporting,
};
