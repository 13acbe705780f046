import type { Behaviours } from '../../call.js';
import type { ValuesOf } from '../../kit/settings.js';
import type { cloudtrailSettings } from '../cloudtrail/settings.js';
import { DescribeOrganization } from './organization.js';

/** What there is of AWS Organizations. */
export const organizations: Behaviours<'organizations'> = { DescribeOrganization };

declare module '../../call.js' {
  interface ServiceSettings {
    /** An organization is the same to both. */
    organizations: ValuesOf<typeof cloudtrailSettings>;
  }
}
