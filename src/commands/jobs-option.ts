/** `--jobs N`: how many reports are read at once. */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

const MOST_JOBS = 64;

/** The option, a whole number from 1 to 64; as many as the machine has cores by default. */
export function jobsOption(): Option {
  return new Option('--jobs <number>', 'reports read at once, each on a thread')
    .default(Math.min(availableParallelism(), MOST_JOBS), 'the number of cores')
    .argParser((value) => {
      const jobs = Number(value);
      if (!/^\d{1,2}$/.test(value) || jobs < 1 || jobs > MOST_JOBS)
        throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
      return jobs;
    });
}
