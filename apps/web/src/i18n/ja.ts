import terms from './terms.json';
import { wordsOf } from './words-of';

// Ready to be filled: what is not here reads in English.
export default wordsOf(terms, 'ja');
