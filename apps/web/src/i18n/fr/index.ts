import terms from '../terms.json';
import { wordsOf } from '../words-of';
import home from './home.json';
import identity from './identity.json';
import problems from './problems.json';
import shell from './shell.json';
import ui from './ui.json';

export default { ...wordsOf(terms, 'fr'), ...ui, ...shell, ...problems, ...identity, ...home };
