/** What the file system refuses, in words that say what to do. */

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be entered or written to. Change its rights',
  EBUSY: 'another program uses it. End that program',
  EDQUOT: 'there is no space left for you. Make some',
  EEXIST: 'something else has come into its place. Move that elsewhere',
  EIO: 'the disk does not answer. Look after the disk',
  ELOOP: 'links lead around in a circle. Mend the links',
  EMFILE: 'too many files are open. End other programs',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one',
  ENOENT: 'it is not there any more. See what has taken it away',
  ENOSPC: 'there is no space left. Make some',
  ENOTDIR: 'a file stands where a folder should. Move the file elsewhere',
  ENOTEMPTY: 'files have come into it meanwhile. Move them elsewhere',
  EPERM: 'it may not be changed. Change its rights, or end the program that uses it',
  EROFS: 'it can only be read there. Choose another place',
  EXDEV: 'it lies on another disk, or in a lower layer of a container. Remove it by hand',
};

/** A sentence on why something could not be done with a path; what is no error of the file system is thrown again. */
export function fileError(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return `${path}: ${REASONS[code] ?? `the system says ${code}. See what is there`}, or name another folder.`;
}

/** The system's code for an error, such as `EACCES`; Node's own codes, such as `ERR_INVALID_ARG_TYPE`, are none. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  return /^E[A-Z\d]+$/.test(error.code) ? error.code : undefined;
}

/** The path that an error of the file system is about, where it says one. */
export function pathOf(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}
