import { mountContract } from '../src/http/mount.js';
import { chime as behaviours } from '../src/services/chime/behaviours.js';

export const chime = mountContract('chime', behaviours);
