import type { Cell } from '../../../platform/sealing.ts';

export const nameCell = (agreement: string): Cell => ({
  table: 'agreements',
  column: 'name',
  row: agreement,
});

const version =
  (column: string) =>
  (agreement: string, number: number): Cell => ({
    table: 'agreement_versions',
    column,
    row: `${agreement} ${number}`,
  });
export const wordsCell = version('words');
export const agreedCell = version('agreed_words');

export const tellingCell = (agreement: string, number: number, tie: string): Cell => ({
  table: 'agreement_tellings',
  column: 'words',
  row: `${agreement} ${number} ${tie}`,
});

export const messageCell = (row: string): Cell => ({
  table: 'agreement_messages',
  column: 'words',
  row,
});

export const consentCell = (row: string): Cell => ({ table: 'consents', column: 'words', row });
