import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

type NoticeProps = {
  title?: string | undefined;
  /** `care` for anything near a crisis, `warm` for good news, `plain` for the rest. */
  kind?: 'plain' | 'warm' | 'care' | undefined;
  icon?: IconName | undefined;
  level?: 2 | 3 | undefined;
  /** It is read first, before the form that it is about. */
  takesFocus?: boolean | undefined;
  children: ComponentChildren;
};

/** Something to know before going on. */
export function Notice({ title, kind = 'plain', icon, level = 2, ...notice }: NoticeProps) {
  const Heading = `h${level}` as const;
  const focus = notice.takesFocus && { tabindex: -1, autofocus: true };
  return (
    <div class={`notice notice-${kind}`} {...focus}>
      <Icon name={icon ?? icons[kind]} />
      <div class="notice-text">
        {title && <Heading>{title}</Heading>}
        {notice.children}
      </div>
    </div>
  );
}

const icons = { plain: 'info', warm: 'heart', care: 'help' } as const;
