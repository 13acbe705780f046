import { mountContract } from '../src/http/mount.js';

export const cloudtrail = mountContract('cloudtrail');
