import { mountContract } from '../src/http/mount.js';
import { sts as behaviours } from '../src/services/sts/behaviours.js';

export const sts = mountContract('sts', behaviours);
