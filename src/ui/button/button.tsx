import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

type Look = { kind?: 'primary' | 'quiet' | 'danger' | undefined; icon?: IconName | undefined };

type ButtonProps = Look & {
  children: ComponentChildren;
  name?: string | undefined;
  value?: string | undefined;
  type?: 'submit' | 'button' | undefined;
  form?: string | undefined;
  formaction?: string | undefined;
  disabled?: boolean | undefined;
};

export function Button({ kind, icon, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button class={look(kind)} type={type} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

type LinkButtonProps = Look & { href: string; children: ComponentChildren };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ kind, icon, href, children }: LinkButtonProps) {
  return (
    <a class={look(kind)} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** Buttons of one decision, the likely one first. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-row">{children}</div>;
}

function look(kind: Look['kind'] = 'primary') {
  return kind === 'primary' ? 'button' : `button button-${kind}`;
}
