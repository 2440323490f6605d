import { agencies } from './built/agencies.js';
import { ENDPOINT, FIRST, done, noting } from '../fetching.js';

done(await agencies(ENDPOINT, FIRST, noting));
