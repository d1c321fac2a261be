export interface SettingsFor {
  socketFolder: string;
  durable: boolean;
}

/**
 * Arguments for `postgres`: a machine of one or two cores and 1 GB, reached by Unix socket alone.
 * The log must not hold what people wrote, so it has no statement, no parameter, no detail (terse),
 * and no error that a statement caused (those reach Kith, which asked).
 */
export function settings({ socketFolder, durable }: SettingsFor): string[] {
  const all = { ...reached(socketFolder), ...small, ...discreet, ...(durable ? {} : careless) };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Also how a running server is told from a stranger with its process id. */
export function socketSetting(socketFolder: string): string {
  return `unix_socket_directories=${socketFolder}`;
}

function reached(socketFolder: string): Record<string, string> {
  const [name, value] = socketSetting(socketFolder).split(/=(.*)/s) as [string, string];
  return { listen_addresses: '', port: '5432', [name]: value, unix_socket_permissions: '0700' };
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
