import { CommandRefused, type Command, type CommandDesk } from '../../../platform/capability.ts';
import { loadShelf } from '../../../platform/words.tsx';
import { Unreadable } from './import/unreadable.ts';
import { importPath } from './command-import.ts';
import { exportPath } from './command-export.ts';

/** `kith directory import PATH` and `kith directory export PATH`. */
export const directoryCommand: Command = {
  name: 'directory',
  usage: 'directory import|export PATH',
  about: 'bring in a directory of services (HSDS, Ohana, a spreadsheet), or take it out',
  run: async ([what, ...args], desk) => {
    const work = works.get(what ?? '');
    if (!work) throw new CommandRefused(usage);
    return work(args, desk).catch((fault: unknown) => {
      throw fault instanceof Unreadable ? new CommandRefused(inWords(desk, fault)) : fault;
    });
  },
};

const works = new Map<string, (args: string[], desk: CommandDesk) => Promise<number>>([
  ['import', importPath],
  ['export', exportPath],
]);

const inWords = ({ config }: CommandDesk, { key, values }: Unreadable): string =>
  loadShelf(config.root).open('en').say(key, values);

const usage = `
  kith directory import PATH   a folder, a zip, CSV or JSON; one transaction: all of it comes in, or nothing
    --source NAME              where it comes from; the same name next time updates in place
    --whole                    the file is all that the source has: services that it leaves out are over
    --country XX               for addresses that name no country
    --mapping FILE             for a plain spreadsheet: JSON, {"Heading": "service.name", …}; --mapping show prints the proposal
    --holds-211-licence        the community holds the licence of the 211 taxonomy: its codes come in too
    --report FILE              the report as CSV: what became of every row
  kith directory export PATH   PATH.json for JSON, PATH.zip or a folder for a tabular data package`;
