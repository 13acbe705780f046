import { mountContract } from '../src/http/mount.js';

export const chimeSdkMessaging = mountContract('chime-sdk-messaging');
