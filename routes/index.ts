import type { Surface } from '../src/http/surface.js';
import { chime } from './chime.js';
import { chimeConsole } from './chime-console.js';
import { chimeSdkIdentity } from './chime-sdk-identity.js';
import { chimeSdkMediaPipelines } from './chime-sdk-media-pipelines.js';
import { chimeSdkMeetings } from './chime-sdk-meetings.js';
import { chimeSdkMessaging } from './chime-sdk-messaging.js';
import { chimeSdkVoice } from './chime-sdk-voice.js';
import { cloudtrail } from './cloudtrail.js';
import { control } from './control.js';
import { documents } from './documents.js';
import { organizations } from './organizations.js';
import { replay } from './replay.js';
import { repostspace } from './repostspace.js';
import { stream } from './stream.js';
import { sts } from './sts.js';
import { support } from './support.js';
import { trailFiles } from './trail-files.js';

/** Everything that can be reached, in the order in which it is mounted. */
export const surfaces: readonly Surface[] = [
  control,
  stream,
  replay,
  documents,
  trailFiles,
  repostspace,
  chime,
  chimeConsole,
  chimeSdkIdentity,
  chimeSdkMeetings,
  chimeSdkMessaging,
  chimeSdkVoice,
  chimeSdkMediaPipelines,
  support,
  cloudtrail,
  sts,
  organizations,
];
