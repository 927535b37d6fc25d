// Keys: j k move along the rows of a page, enter opens, letters press what a row (or the page) offers under them. One cookie switches all of them off.
const isOff = () => document.body.dataset.keys === 'off';
const isTyping = target => target.closest?.('input, textarea, select, [contenteditable]');
const rows = () => [...document.querySelectorAll('main [data-row]')].filter(row => row.checkVisibility());
const current = () => document.activeElement?.closest('[data-row]');

function move(step) {
    const all = rows();
    if (all.length === 0)
        return;
    const at = all.indexOf(current());
    const row = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    (row.querySelector('[data-open]') ?? row.querySelector('a, button, summary') ?? row).focus();
    row.scrollIntoView({ block: 'nearest' });
}

function press(key) {
    const wanted = `[data-key="${key}"]`;
    const what = current()?.querySelector(wanted) ?? document.querySelector(`main ${wanted}`);
    if (!what)
        return false;
    what.focus();
    if (!isTyping(what))
        what.click();
    return true;
}

function search() {
    const field = document.querySelector('main input[type="search"]');
    if (field)
        field.focus();
    else
        document.getElementById('commands').showModal();
}

document.addEventListener('keydown', event => {
    if (isOff() || event.defaultPrevented || event.isComposing)
        return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        const bar = document.getElementById('commands');
        if (bar.open)
            bar.close();
        else
            bar.showModal();
        return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]'))
        return;

    let done = true;
    switch (event.key) {
        case 'j': move(+1); break;
        case 'k': move(-1); break;
        case '/': search(); break;
        case '?': document.getElementById('keys').showModal(); break;
        case 'r': case 'e': case 's': case 'p': done = press(event.key); break;
        default: done = false;
    }
    if (done)
        event.preventDefault();
});

document.addEventListener('click', event => {
    const shows = event.target.closest?.('[data-shows]');
    if (shows)
        document.getElementById(shows.dataset.shows).showModal();
    if (event.target.matches?.('dialog[open]'))
        event.target.close();       // on the backdrop
});
