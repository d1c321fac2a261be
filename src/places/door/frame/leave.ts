/** Where Leave goes: a page that anybody might have open. */
export const neutralPage = 'https://www.wikipedia.org/';
