/**
 * One rule taken out of one file. `name` says which rule, `how` what became of it, `text` is the whole file without it.
 * @typedef {{ file: string, name: string, how: string, text: string }} Mutant
 */

/**
 * Every rule of a file, broken in every way we know.
 * SQL: a policy left out; its `using` or `with check` always true (for a restrictive one the same as left out);
 * the line after `-- guard: name` left out.
 * TypeScript: after `// guard: name`, the condition of the next `if` is false, or the next `return` gives true;
 * `// guard: name, else EXPRESSION` names what the `return` gives instead.
 * @param {string} file
 * @param {string} text
 * @returns {Mutant[]}
 */
export function mutantsOf(file, text) {
  if (!file.endsWith('.sql')) return guards(file, text);
  return [...policies(file, text), ...guardedLines(file, text)];
}

/**
 * @param {string} file
 * @param {string} text
 */
function policies(file, text) {
  return [...text.matchAll(/^create policy "([^"]+)"/gim)].flatMap(({ index, 1: name = '' }) => {
    const end = endOfStatement(text, index);
    const statement = text.slice(index, end);
    const mutant = (/** @type {string} */ how, /** @type {string} */ instead) => ({
      file,
      name,
      how,
      text: text.slice(0, index) + instead + text.slice(end),
    });
    const opened = ['using', 'with check'].flatMap((clause) => {
      const instead = alwaysTrue(statement, clause);
      return instead === statement ? [] : [mutant(`${clause} (true)`, instead)];
    });
    return /\bas restrictive\b/i.test(statement) ? opened : [mutant('left out', ''), ...opened];
  });
}

/**
 * @param {string} statement
 * @param {string} clause
 */
function alwaysTrue(statement, clause) {
  const found = new RegExp(`\\b${clause.replace(' ', '\\s+')}\\s*\\(`, 'i').exec(statement);
  if (!found) return statement;
  const open = found.index + found[0].length - 1;
  const end = closing(statement, open);
  const inside = statement.slice(open + 1, end).trim();
  return inside === 'true' ? statement : `${statement.slice(0, open)}(true${statement.slice(end)}`;
}

/**
 * @param {string} file
 * @param {string} text
 */
function guardedLines(file, text) {
  const marked = text.matchAll(/^([ \t]*-- guard: (.+)\n)[^\n]*\n/gm);
  return [...marked].map(({ 0: both, 1: mark = '', 2: name = '', index }) => {
    const without = text.slice(0, index) + mark + text.slice(index + both.length);
    return { file, name, how: 'line left out', text: without };
  });
}

/**
 * @param {string} file
 * @param {string} text
 */
function guards(file, text) {
  return [...text.matchAll(/\/\/ guard: ([\w-]+)(?:, else (.+))?\n/g)].map((mark) => {
    const [whole, name = '', instead = 'true'] = mark;
    const from = mark.index + whole.length;
    const next = /\bif \(|\breturn\b/g;
    next.lastIndex = from;
    const found = next.exec(text);
    if (!found) throw new Error(`${file}: nothing follows the guard ${name}.`);
    const isIf = found[0] === 'if (';
    const start = found.index + found[0].length;
    const end = isIf ? closing(text, start - 1) : endOfStatement(text, start);
    const how = isIf ? 'if (false)' : `return ${instead}`;
    const broken = isIf ? 'false' : ` ${instead};`;
    return { file, name, how, text: text.slice(0, start) + broken + text.slice(end) };
  });
}

/**
 * Where the bracket that opens at `open` closes. Quoted text counts for nothing.
 * @param {string} text
 * @param {number} open
 */
function closing(text, open) {
  return scan(text, open, (depth, sign) => depth === 0 && sign === ')');
}

/**
 * The place after the semicolon that ends the statement.
 * @param {string} text
 * @param {number} from
 */
function endOfStatement(text, from) {
  return scan(text, from, (depth, sign) => depth === 0 && sign === ';') + 1;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {(depth: number, sign: string) => boolean} isEnd
 */
function scan(text, from, isEnd) {
  let depth = 0;
  const signs = /'(?:[^'\\\n]|\\.|'')*'|"(?:[^"\\\n]|\\.)*"|[()[\]{};]/g;
  signs.lastIndex = from;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
    if (isEnd(depth, sign)) return found.index;
  }
  return text.length - 1;
}
