import type { Capability } from '../../../platform/capability.ts';
import { routes as newRoutes } from '../../../platform/web/context.ts';
import { apiRoutes } from './api/routes.ts';
import { directoryCommand } from './command.ts';
import { importDone, importJob } from './desk/import-job.ts';
import { largestUpload } from './desk/form.ts';
import { staleServices } from './desk/queries.ts';
import { deskRoutes } from './desk/routes.tsx';
import { directoryDemo } from './demo/demo.ts';
import { listingJobs, onStart } from './listings/jobs.ts';
import { storedTables } from './stored.ts';

export const directory: Capability = {
  name: 'directory',
  routes: newRoutes().route('/', apiRoutes).route('/', deskRoutes),
  largest: { '/desk/directory/imports': largestUpload },
  demo: directoryDemo,
  commands: [directoryCommand],
  jobs: [importJob, ...listingJobs],
  notices: { [importDone]: 'directory.notice.imported' },
  desk: [
    {
      address: '/desk/directory',
      title: 'directory.desk.title',
      roles: ['coordinator', 'administrator'],
    },
  ],
  doctor: async (db) => {
    const stale = await staleServices(db);
    if (stale === 0) return [{ what: 'directory', state: 'good', advice: '' }];
    const advice = `${stale} services were not checked for a year: open the desk, Directory of services.`;
    return [{ what: 'directory', state: 'warning', advice }];
  },
  onStart,
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
    {
      tables: [
        'service_listings',
        'listing_numbers',
        'listing_sets',
        'listing_marks',
        'listing_postings',
        'listing_words',
        'listing_places',
        'place_names',
        'place_words',
        'listings_due',
        'listings_state',
      ],
      common: 'What search remembers of public records. It is made anew from them.',
    },
  ],
};
