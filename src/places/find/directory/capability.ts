import type { Capability } from '../../../platform/capability.ts';
import { directoryCommand } from './command.ts';
import { storedTables } from './stored.ts';

export const directory: Capability = {
  name: 'directory',
  commands: [directoryCommand],
  held: [
    {
      tables: [
        ...Object.values(storedTables),
        'directory_sources',
        'directory_origins',
        'directory_edits',
        'directory_imports',
        'directory_uploads',
        'directory_import_counts',
        'directory_import_notes',
        'directory_changes',
        'hidden_records',
        'service_owners',
      ],
      common:
        'What services say of themselves in public, where it was read, and who of the helpers minds it.',
    },
  ],
};
