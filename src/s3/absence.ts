/** What the system says where there is nothing that we may read. */
const ABSENT = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENXIO',
  'EACCES',
  'EPERM',
  'EINVAL',
]);

/** Whether an error only says that a file or folder is not there, or not for us. */
export function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABSENT.has(String(error.code));
}
