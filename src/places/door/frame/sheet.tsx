import type { ComponentChildren, ComponentProps } from 'preact';
import { useContext } from 'preact/hooks';
import { createContext } from 'preact';
import { PageHead } from '../../../ui/page/page-head.tsx';

/** The title of the page being drawn, told by its Sheet to the skeleton around it. */
export const TitleContext = createContext<{ title: string }>({ title: '' });

type SheetProps = ComponentProps<typeof PageHead> & {
  /** Where the h1 says more than the window should. */
  windowTitle?: string;
  children?: ComponentChildren;
};

/** The window's title, for the few pages that are drawn without a Sheet. */
export function useWindowTitle(title: string): void {
  useContext(TitleContext).title = title;
}

/** What stands inside a page. Its title is the page's one h1 and, unless told otherwise, the window's. */
export function Sheet({ windowTitle, children, ...head }: SheetProps) {
  useWindowTitle(windowTitle ?? head.title);
  return (
    <>
      <PageHead {...head} />
      {children}
    </>
  );
}
