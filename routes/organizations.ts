import { mountContract } from '../src/http/mount.js';
import { organizations as behaviours } from '../src/services/organizations/behaviours.js';

export const organizations = mountContract('organizations', behaviours);
