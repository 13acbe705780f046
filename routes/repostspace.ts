import { mountContract } from '../src/http/mount.js';
import { repostspace as behaviours } from '../src/services/repostspace/behaviours.js';

export const repostspace = mountContract('repostspace', behaviours);
