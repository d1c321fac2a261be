import { Icon } from '../icon/icon.tsx';

export type LeaveProps = {
  label: string;
  /** Where the link leads without script: our own address that ends the view and redirects. */
  href: string;
  /** A neutral page elsewhere, which takes this page's place in the history. */
  to: string;
};

/** The quick exit. Three presses of Escape or Shift do the same. */
export function Leave({ label, href, to }: LeaveProps) {
  return (
    <kith-leave to={to}>
      <a class="leave" href={href} rel="nofollow noreferrer" data-turbo="false">
        <Icon name="leave" />
        {label}
      </a>
    </kith-leave>
  );
}
