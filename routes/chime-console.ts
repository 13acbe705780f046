import { mountContract } from '../src/http/mount.js';
import { chimeConsole as behaviours } from '../src/services/chime-console/behaviours.js';

export const chimeConsole = mountContract('chime-console', behaviours);
