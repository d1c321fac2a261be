import '@hotwired/turbo';
import './ui/client.ts';

// Help now works offline after one visit: the worker keeps public pages only.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js');

// Passkeys weigh more than all other islands: they come with the pages that have them.
const fetchIslands = () => {
  if (document.querySelector('kith-passkey'))
    void import('./places/door/ways-in/passkey.client.ts');
};
fetchIslands();
document.addEventListener('turbo:load', fetchIslands);
