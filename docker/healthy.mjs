// Ends with 0 where the Chimepost of this container answers that it is healthy, else with 1.
const tls = /^(true|1)$/.test(process.env.CHIMEPOST_TLS ?? '');
const { get } = await import(tls ? 'node:https' : 'node:http');
const port = process.env.CHIMEPOST_PORT || 4580;

// Within the container nobody stands between: whose certificate it is does not matter.
get({ port, path: '/_chimepost/health', rejectUnauthorized: false }, ({ statusCode }) => {
  process.exit(statusCode === 200 ? 0 : 1);
}).on('error', () => process.exit(1));
