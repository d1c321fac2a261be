import type { ComponentChildren } from 'preact';
import { TopBar, type TopBarProps } from '../top-bar/top-bar.tsx';
import { Foot, type FootProps } from './foot.tsx';

export type Look = {
  look?: 'light' | 'dark' | undefined;
  contrast?: 'more' | undefined;
  text?: 'larger' | undefined;
  quiet?: 'yes' | undefined;
};

export type PageProps = {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The window's title: nothing that a glance over a shoulder should not read, and no count. */
  title: string;
  look?: Look | undefined;
  nonce?: string | undefined;
  assets: Assets;
  skip: string;
  /** Left out where a member looks through somebody else's eyes. */
  bar?: TopBarProps | undefined;
  foot?: FootProps | undefined;
  /** The words of the ribbon, in a demonstration only. */
  demo?: string | undefined;
  /** Further elements of `head`, such as an alternate feed. */
  head?: ComponentChildren;
  children: ComponentChildren;
};

type Assets = {
  css: string;
  js?: string | undefined;
  fontPreload?: string | undefined;
  icon?: string | undefined;
  manifest?: string | undefined;
};

/** A whole document; the caller writes the doctype before it. `children` begin with a `PageHead`. */
export function Page({ lang, dir, look = {}, children, ...page }: PageProps) {
  return (
    <html
      lang={lang}
      dir={dir}
      data-look={look.look}
      data-contrast={look.contrast}
      data-text={look.text}
      data-quiet={look.quiet}
    >
      <Head {...page} />
      <body>
        <a class="skip" href="#main">
          {page.skip}
        </a>
        {page.demo && <aside class="ribbon">{page.demo}</aside>}
        {page.bar && <TopBar {...page.bar} />}
        <main class="main" id="main" tabindex={-1}>
          {children}
        </main>
        {page.foot && <Foot {...page.foot} />}
      </body>
    </html>
  );
}

function Head({ title, nonce, assets, head }: Omit<PageProps, 'lang' | 'dir' | 'children'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      <meta name="turbo-cache-control" content="no-cache" />
      {nonce && <meta name="csp-nonce" content={nonce} />}
      {assets.fontPreload && (
        <link
          rel="preload"
          href={assets.fontPreload}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      )}
      <link rel="stylesheet" href={assets.css} data-turbo-track="reload" />
      {assets.icon && <link rel="icon" href={assets.icon} />}
      {assets.manifest && <link rel="manifest" href={assets.manifest} />}
      {assets.js && (
        <script type="module" src={assets.js} nonce={nonce} data-turbo-track="reload" />
      )}
      {head}
    </head>
  );
}
