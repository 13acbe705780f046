// Ends with 0 where the Chimepost of this container answers that it is healthy, else with 1.
import { get } from 'node:http';

get({ port: process.env.CHIMEPOST_PORT || 4580, path: '/_chimepost/health' }, ({ statusCode }) => {
  process.exit(statusCode === 200 ? 0 : 1);
}).on('error', () => process.exit(1));
