import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';

/*
 * What Chimepost is measured against: a bare Fastify that answers the same two calls with the same bodies,
 * validating by JSON schema and writing by compiled schema, without a log, a record or a state that grows.
 */

const text = { type: 'string' } as const;
const Account = {
  type: 'object',
  required: ['AwsAccountId', 'AccountId', 'Name'],
  properties: {
    AwsAccountId: text,
    AccountId: text,
    Name: text,
    AccountType: text,
    CreatedTimestamp: text,
    DefaultLicense: text,
    SupportedLicenses: { type: 'array', items: text },
    AccountStatus: text,
    SigninDelegateGroups: { type: 'array', nullable: true, items: text },
  },
} as const;

const CREATE = {
  body: {
    type: 'object',
    required: ['Name'],
    properties: { Name: { type: 'string', minLength: 1, maxLength: 100, pattern: '.*\\S.*' } },
  },
  response: { 201: { type: 'object', properties: { Account } } },
};

const LIST = {
  querystring: {
    type: 'object',
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 100 },
      'next-token': text,
      'max-results': { type: 'integer', minimum: 1, maximum: 200 },
    },
  },
  response: {
    200: {
      type: 'object',
      properties: {
        Accounts: { type: 'array', items: Account },
        NextToken: { type: 'string', nullable: true },
      },
    },
  },
};

function account(name: string) {
  return {
    AwsAccountId: '123456789012',
    AccountId: randomUUID(),
    Name: name,
    AccountType: 'Team',
    CreatedTimestamp: new Date().toISOString(),
    DefaultLicense: 'Pro',
    SupportedLicenses: ['Basic', 'Pro'],
    AccountStatus: 'Active',
    SigninDelegateGroups: null,
  };
}

const app = Fastify({ logger: false, forceCloseConnections: true });
const listed = Array.from({ length: 10 }, () => account('benchmark'));

app.post('/chime/accounts', { schema: CREATE }, (request, reply) => {
  const { Name } = request.body as { readonly Name: string };
  reply.code(201).send({ Account: account(Name) });
});
app.get('/chime/accounts', { schema: LIST }, (_request, reply) => {
  reply.send({ Accounts: listed, NextToken: null });
});

process.once('SIGTERM', () => process.exit(0));
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
