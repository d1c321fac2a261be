import { statSync } from 'node:fs';
import type { Place } from './place.ts';

/**
 * Arguments for `postgres`: a machine of one or two cores and 1 GB, reached by Unix socket alone.
 * The log must not hold what people wrote, so it has no statement, no parameter, no detail (terse),
 * and no error that a statement caused (those reach Kith, which asked).
 */
export function settings(place: Place, durable: boolean): string[] {
  const all = {
    ...reached(place.socketFolder),
    ...small,
    ...discreet,
    ...(durable ? {} : careless),
  };
  const words = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  return [mark(place), ...words].flatMap((word) => ['-c', word]);
}

/** A word on the server's command line that no other cluster's server has, moved or copied. */
export function mark({ cluster }: Place): string {
  const { dev, ino } = statSync(cluster);
  return `cluster_name=kith-${dev}-${ino}`;
}

function reached(socketFolder: string): Record<string, string> {
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
  };
}

const small = {
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '4MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  timezone: 'UTC',
};

const discreet = {
  log_destination: 'stderr',
  logging_collector: 'off',
  log_timezone: 'UTC',
  log_statement: 'none',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
};

const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};
