import { expect, test } from 'vitest';
import { countries, isTimeZone, readLanguages, weekdayName, writeLanguages } from './lands.ts';

test('Cora finds her country by its name, and no group of countries among them', () => {
  const list = countries('en');
  expect(list.find(({ value }) => value === 'GB')?.label).toBe('United Kingdom');
  expect(list.map(({ value }) => value)).not.toContain('EU');
  expect(list.length).toBeGreaterThan(200);
});

test('Languages are read by name or by code, and an unknown one is not swallowed', () => {
  expect(readLanguages('English, arabic; cy', 'en')).toEqual(['en', 'ar', 'cy']);
  expect(readLanguages('English, Elvenish', 'en')).toBeUndefined();
  expect(writeLanguages(['en', 'ar'], 'en')).toBe('English, Arabic');
});

test('The week begins on Monday, and a zone is one that exists', () => {
  expect([1, 7].map((day) => weekdayName(day, 'en'))).toEqual(['Monday', 'Sunday']);
  expect(['Europe/London', 'UTC', 'Wrenfield/North'].map(isTimeZone)).toEqual([true, true, false]);
});
