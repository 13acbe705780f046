import type { Behaviours } from '../../call.js';
import { CreateAccount, DeleteAccount, GetAccount, ListAccounts, UpdateAccount } from './accounts.js';
import type { notBuilt } from './not-built.js';

/** What there is of Amazon Chime. */
export const chime: Behaviours<'chime', (typeof notBuilt)[number]> = {
  CreateAccount,
  DeleteAccount,
  GetAccount,
  ListAccounts,
  UpdateAccount,
};
