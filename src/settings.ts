interface Setting {
  name: string;
  takes: string;
  usual: string;
}

/** The table of `docs/hosting.md`; a test keeps the two alike. */
export const settings: Setting[] = [
  { name: 'PORT', takes: 'a port from 1 to 65535', usual: '3000' },
  { name: 'HOST', takes: 'an address of this machine to listen on', usual: '127.0.0.1' },
  {
    name: 'KITH_URL',
    takes: 'the address people use, beginning with http:// or https://',
    usual: 'http://127.0.0.1:3000',
  },
  { name: 'KITH_DATA', takes: 'a folder that Kith may write to', usual: './data' },
  {
    name: 'DATABASE_URL',
    takes: 'postgres://name:password@host/database, a login that owns nothing',
    usual: 'the embedded PostgreSQL',
  },
  {
    name: 'DATABASE_OWNER_URL',
    takes: 'postgres://…, the owner of the database; needed with DATABASE_URL',
    usual: 'none',
  },
  {
    name: 'DATABASE_DIRECT_URL',
    takes: 'postgres://…, the app login without a transaction pooler between',
    usual: 'DATABASE_URL',
  },
  {
    name: 'SMTP_URL',
    takes: 'smtp://name:password@host:587 or smtps://…',
    usual: "none: mail waits in the desk's outbox",
  },
  {
    name: 'MAIL_FROM',
    takes: 'an address such as hello@example.org',
    usual: 'kith@ the host of KITH_URL',
  },
  {
    name: 'RING_URL',
    takes:
      'https://…, a service that rings or texts who is on call; http:// only with RING_IN_HOUSE',
    usual: 'none: alerts go by mail',
  },
  {
    name: 'RING_SECRET',
    takes: '32 letters or more, known to that service alone; needed with RING_URL',
    usual: 'none',
  },
  {
    name: 'RING_IN_HOUSE',
    takes: 'yes, where that service stands at a private address of your own',
    usual: 'no: private addresses are refused',
  },
  {
    name: 'KITH_KEY',
    takes: '32 bytes in base64, or the path of a file of mode 0600',
    usual: 'KITH_DATA/master.key, made at the first start',
  },
  {
    name: 'METRICS_PORT',
    takes: 'a port from 1 to 65535 for Prometheus, on 127.0.0.1',
    usual: 'none',
  },
  {
    name: 'KITH_PROXIES',
    takes: 'how many reverse proxies of your own stand before Kith, 0 to 5',
    usual: '0',
  },
];
