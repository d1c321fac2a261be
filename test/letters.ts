/** The first link of a letter, as a path of this site. */
export function linkIn(text = ''): string {
  const [, path = ''] = /https?:\/\/[^/]+(\/\S+)/.exec(text) ?? [];
  return path;
}
