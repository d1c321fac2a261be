/** Passkeys belong to a host name: they need https, or `localhost`, and never work at a bare IP address (WebAuthn 3, section 5.1.2). */
export function passkeysWork({ protocol, hostname }: URL): boolean {
  if (hostname === 'localhost') return true;
  const isAddress = /^[\d.]+$/.test(hostname) || hostname.startsWith('[');
  return protocol === 'https:' && !isAddress;
}
