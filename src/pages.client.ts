import '@hotwired/turbo';
import './ui/client.ts';
import './places/plan/check-ins/kept.client.ts';
import './moving-about.client.ts';

// Help now works offline after one visit: the worker keeps public pages only.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js');

// What few pages need comes with the pages that have it.
const fetchIslands = () => {
  if (document.querySelector('kith-passkey'))
    void import('./places/door/ways-in/passkey.client.ts');
  if (document.querySelector('kith-keep-plan, kith-kept-plan, kith-open-plan'))
    void import('./places/plan/safety-plan/device.client.ts');
  if (document.querySelector('kith-read-here'))
    void import('./places/plan/check-ins/read-here.client.ts');
};
fetchIslands();
document.addEventListener('turbo:load', fetchIslands);
