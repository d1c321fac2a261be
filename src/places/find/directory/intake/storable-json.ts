/** JSON that PostgreSQL can hold: without zero characters and without halves of pairs. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  return suspicious.test(json) ? JSON.stringify(value, clean) : json;
}

const suspicious = /\\u(?:0000|d[89a-f])/i;

const clean = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? storableText(value) : value;

export const storableText = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '�');
