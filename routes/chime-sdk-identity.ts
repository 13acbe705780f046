import { mountContract } from '../src/http/mount.js';

export const chimeSdkIdentity = mountContract('chime-sdk-identity');
