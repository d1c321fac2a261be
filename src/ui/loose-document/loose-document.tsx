import type { ComponentChildren } from 'preact';

type LooseDocumentProps = {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  children: ComponentChildren;
};

/** A page that leaves the house in a file: it must be readable by itself, offline and for years. Never served. */
export function LooseDocument({ lang, dir, title, children }: LooseDocumentProps) {
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <h1>{title}</h1>
        {children}
      </body>
    </html>
  );
}

const style = `
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; background: #fbf8f3; color: #1f2a29; font: 1.1rem/1.55 system-ui, sans-serif; }
a { color: #1b5e5a; }
dl { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid #d9d2c5; border-radius: 12px; background: #fff; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; }
dt { min-width: 10rem; color: #51605e; }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  body { background: #141b1a; color: #edf1ef; }
  a { color: #7ccbc3; }
  dl { background: #1d2625; border-color: #35413f; }
  dt { color: #a9b8b5; }
}`;
