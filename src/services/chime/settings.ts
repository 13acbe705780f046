import { flag, integer, type Settings, type ValuesOf } from '../../kit/settings.js';

/*
 * This file is the one place for what is not publicly known about Amazon Chime's accounts: where nothing is
 * published, Chimepost chooses. What a user could care about is a setting below; each says where its default is
 * known from. Chosen besides, and fixed:
 *
 * - Accounts belong to an AWS account, whatever region is called: Amazon Chime is a global service.
 * - An account id of another AWS account is answered with ForbiddenException and the sentence that the Chime SDK
 *   has for foreign resources, any other unknown id with NotFoundException; its sentence follows the known one
 *   about Voice Connectors.
 * - Names need not be unique. ListAccounts compares the prefix of names letter for letter, e-mail addresses
 *   without regard to case.
 * - A deleted account is not found at once. AWS documents that it stays in the console's list of disabled accounts
 *   for 90 days, but AccountStatus has no word for it.
 * - An account that has become EnterpriseLWA stays so when its last domain is released.
 * - All error messages but the two named above.
 */

/** What a user may choose about Amazon Chime. */
export const chimeSettings = {
  deletionRules: flag(
    true,
    'DeleteAccount refuses a Team account with users who are not suspended, and an Enterprise account that holds domains. Documented.',
  ),
  accountsPageSize: integer(100, 'Accounts of a page where MaxResults does not say. Documented.', 1, 200),
} satisfies Settings;

declare module '../../call.js' {
  interface ServiceSettings {
    chime: ValuesOf<typeof chimeSettings>;
  }
}
