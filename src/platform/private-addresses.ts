import { BlockList, isIPv6 } from 'node:net';

/**
 * Whether an IP address leads nowhere on the open internet: loopback, private, link-local, shared, documentation, multicast and
 * reserved ranges (IANA special-purpose registries, RFC 6890), IPv4 inside IPv6 included.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const kind = isIPv6(plain) ? 'ipv6' : 'ipv4';
  return closed[kind].check(plain, kind);
}

const v4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const v6 =
  '::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

/** Two lists: one list takes IPv4 for its own form inside IPv6. */
const closed = { ipv4: listOf('ipv4', v4), ipv6: listOf('ipv6', v6) };

function listOf(kind: 'ipv4' | 'ipv6', ranges: string): BlockList {
  const list = new BlockList();
  for (const range of ranges.split(' ')) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), kind);
  }
  return list;
}
