// Derived by openapi/derive.ts (npm run contract) from the document beside it. Do not edit: patch.

import type * as repostspace from './repostspace.js';
import type * as chime from './chime.js';
import type * as chimeConsole from './chime-console.js';
import type * as chimeSdkIdentity from './chime-sdk-identity.js';
import type * as chimeSdkMeetings from './chime-sdk-meetings.js';
import type * as chimeSdkMessaging from './chime-sdk-messaging.js';
import type * as chimeSdkVoice from './chime-sdk-voice.js';
import type * as chimeSdkMediaPipelines from './chime-sdk-media-pipelines.js';
import type * as support from './support.js';
import type * as cloudtrail from './cloudtrail.js';
import type * as sts from './sts.js';
import type * as organizations from './organizations.js';

/** Every service that has a contract document here. */
export interface Services {
  'repostspace': { operations: repostspace.Operations; errors: repostspace.Errors };
  'chime': { operations: chime.Operations; errors: chime.Errors };
  'chime-console': { operations: chimeConsole.Operations; errors: chimeConsole.Errors };
  'chime-sdk-identity': { operations: chimeSdkIdentity.Operations; errors: chimeSdkIdentity.Errors };
  'chime-sdk-meetings': { operations: chimeSdkMeetings.Operations; errors: chimeSdkMeetings.Errors };
  'chime-sdk-messaging': { operations: chimeSdkMessaging.Operations; errors: chimeSdkMessaging.Errors };
  'chime-sdk-voice': { operations: chimeSdkVoice.Operations; errors: chimeSdkVoice.Errors };
  'chime-sdk-media-pipelines': { operations: chimeSdkMediaPipelines.Operations; errors: chimeSdkMediaPipelines.Errors };
  'support': { operations: support.Operations; errors: support.Errors };
  'cloudtrail': { operations: cloudtrail.Operations; errors: cloudtrail.Errors };
  'sts': { operations: sts.Operations; errors: sts.Errors };
  'organizations': { operations: organizations.Operations; errors: organizations.Errors };
}
