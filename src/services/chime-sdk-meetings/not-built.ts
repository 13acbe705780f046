import type { OperationName } from '../../call.js';

/** The operations that have no behaviour yet and answer 501. The list may only shrink. */
export const notBuilt = [
  'BatchCreateAttendee',
  'BatchUpdateAttendeeCapabilitiesExcept',
  'CreateAttendee',
  'CreateMeeting',
  'CreateMeetingWithAttendees',
  'DeleteAttendee',
  'DeleteMeeting',
  'GetAttendee',
  'GetMeeting',
  'ListAttendees',
  'ListTagsForResource',
  'StartMeetingTranscription',
  'StopMeetingTranscription',
  'TagResource',
  'UntagResource',
  'UpdateAttendeeCapabilities',
] as const satisfies readonly OperationName<'chime-sdk-meetings'>[];
