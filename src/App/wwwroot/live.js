// Open pages follow what arrives: the server says that something did, and the page asks for itself again. Only a tab that is seen listens.
let source = null, waits = false;

const isBusy = () => document.querySelector('dialog[open], :popover-open') || document.activeElement?.closest?.('main :is(input, textarea, select)');

function refresh() {
    if (isBusy() || !document.body.dataset.live) {
        waits = true;
        return;
    }
    waits = false;
    Blazor.navigateTo(location.href, { replaceHistoryEntry: true });
}

function listen() {
    const address = document.body.dataset.live;
    if (source && (document.hidden || source.address !== address)) {
        source.close();
        source = null;
    }
    if (source || document.hidden || !address)
        return;
    source = new EventSource(address);
    source.address = address;
    source.addEventListener('arrived', refresh);
    source.addEventListener('open', () => { if (waits) refresh(); });
}

document.addEventListener('visibilitychange', () => {
    waits ||= document.hidden;      // whatever came while nobody looked is fetched on return
    listen();
});
document.addEventListener('focusout', () => setTimeout(() => waits && !document.hidden && refresh(), 0));

// What is being worked on is asked for again until it is done.
let again = 0;
function wait() {
    clearTimeout(again);
    if (document.querySelector('[data-waits]'))
        again = setTimeout(() => document.hidden ? wait() : document.querySelector('[data-waits]') && refresh(), 1000);
}

addEventListener('pagehide', () => { source?.close(); source = null; });
addEventListener('pageshow', listen);
Blazor.addEventListener('enhancedload', () => { listen(); wait(); });
listen();
wait();
