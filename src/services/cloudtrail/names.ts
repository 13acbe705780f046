import type { Call } from '../../call.js';
import { parseArn } from '../../kit/arn.js';

/** Calls that take a trail's name. */
export type NamingCall = Call<'cloudtrail', 'InvalidTrailNameException'>;
/** Calls that take a trail's name or its ARN. */
export type ReferringCall = Call<'cloudtrail', 'InvalidTrailNameException' | 'CloudTrailARNInvalidException'>;

/** What the caller called a trail. */
export type Reference =
  | { readonly name: string; readonly arn?: never }
  | { readonly arn: string; readonly name: string; readonly region: string };

const CHARACTERS =
  'Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), and underscores (_).';

/** What is wrong with a name of a trail; the first sentences are AWS's. */
const FAULTS: readonly (readonly [wrong: (name: string) => boolean, say: (name: string) => string])[] = [
  [(name) => name === '', () => 'Trail name cannot be blank!'],
  [
    ({ length }) => length < 3,
    ({ length }) =>
      `Trail name too short. Minimum allowed length: 3 characters. Specified name length: ${length} characters.`,
  ],
  [
    ({ length }) => length > 128,
    ({ length }) =>
      `Trail name too long. Maximum allowed length: 128 characters. Specified name length: ${length} characters.`,
  ],
  [(name) => !/^[A-Za-z0-9]/.test(name), () => 'Trail name must starts with a letter or number.'],
  [(name) => !/[A-Za-z0-9]$/.test(name), () => 'Trail name must ends with a letter or number.'],
  [(name) => !/^[A-Za-z0-9._-]+$/.test(name), () => CHARACTERS],
  [
    (name) => /[._-]{2}/.test(name),
    () => 'Trail name cannot have adjacent periods, hyphens, or underscores.',
  ],
  [
    (name) => /^\d{1,3}(\.\d{1,3}){3}$/.test(name),
    () => 'Trail name must not be formatted as an IP address.',
  ],
];

/** Refuses what cannot be a trail's name. */
export function checkName(call: NamingCall, name: string): void {
  const fault = FAULTS.find(([wrong]) => wrong(name));
  if (fault !== undefined) call.fail('InvalidTrailNameException', fault[1](name));
}

/** Reads a trail's name or ARN, or refuses what is neither. */
export function referenceOf(call: ReferringCall, given: string): Reference {
  if (!given.startsWith('arn:')) {
    checkName(call, given);
    return { name: given };
  }
  const arn = parseArn(given);
  const name = /^trail\/([^/]+)$/.exec(arn?.resource ?? '')?.[1];
  const wrong =
    arn === undefined ||
    name === undefined ||
    FAULTS.some(([isWrong]) => isWrong(name)) ||
    arn.service !== 'cloudtrail' ||
    !/^aws(-cn|-us-gov)?$/.test(arn.partition) ||
    !/^[a-z0-9-]+$/.test(arn.region) ||
    !/^\d{12}$/.test(arn.accountId);
  if (wrong) return call.fail('CloudTrailARNInvalidException', `Trail ARN is invalid: ${given}`);
  return { arn: given, name, region: arn.region };
}
