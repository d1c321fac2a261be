import '@hotwired/turbo';
import './ui/client.ts';

// Help now works offline after one visit: the worker keeps public pages only.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js');
