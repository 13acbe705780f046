import { duration, integer, type Settings, type ValuesOf } from '../../kit/settings.js';

/*
 * This file is the one place for what Chimepost chooses about Amazon Chime's console actions. No model of them was
 * ever published, so the contract itself is ours; known are the names of the actions, the record of a refused
 * AddDomain, and what the administration guide tells. What a user could care about is a setting below. Chosen
 * besides, and fixed:
 *
 * - A domain is claimed as soon as it is added, verified or not: from then on it is taken among all AWS accounts,
 *   for the account that added it too, and has turned a Team account into EnterpriseLWA.
 * - Domain names are kept and answered in lower case.
 * - All error messages but AddDomain's about the conflict.
 */

/** What a user may choose about Amazon Chime's console actions. */
export const chimeConsoleSettings = {
  verificationDelay: duration(
    '0',
    'How long an added domain is PendingVerification before it is Verified. AWS waits for a TXT record, up to 24 hours (documented); nothing is waited for by default.',
  ),
  domainsPageSize: integer(99, 'Domains of a page where MaxResults does not say. Ours.', 1, 99),
} satisfies Settings;

declare module '../../call.js' {
  interface ServiceSettings {
    'chime-console': ValuesOf<typeof chimeConsoleSettings>;
  }
}
