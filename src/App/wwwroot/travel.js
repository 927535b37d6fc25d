// Going from page to page without losing the frame: bones after a moment, the new heading told to readers of the screen, forms that answer while one types.
let slow, path = location.pathname;

// A link may aim at a field: whoever follows it goes on typing there.
function aim() {
    const aimed = document.getElementById(location.hash.slice(1));
    if (!aimed?.matches('main :is(input, textarea, select)'))
        return false;
    aimed.focus();
    return true;
}
aim();

Blazor.addEventListener('enhancednavigationstart', () => {
    slow = setTimeout(() => document.documentElement.dataset.waiting = '', 150);
});
Blazor.addEventListener('enhancednavigationend', () => {
    clearTimeout(slow);
    delete document.documentElement.dataset.waiting;
});
Blazor.addEventListener('enhancedload', () => {
    if (path === location.pathname)
        return;
    path = location.pathname;
    document.querySelectorAll(':popover-open').forEach(open => open.hidePopover());
    if (aim())
        return;
    const heading = document.querySelector('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
});

document.addEventListener('click', event => {
    if (!event.target.closest?.('.skip'))
        return;
    event.preventDefault();
    document.getElementById('main').focus();
});

let pause;
document.addEventListener('input', event => {
    const form = event.target.closest('form[data-typing]');
    if (!form)
        return;
    clearTimeout(pause);
    pause = setTimeout(() => {
        const address = new URL(form.action);
        address.search = new URLSearchParams(new FormData(form));
        Blazor.navigateTo(address.href, { replaceHistoryEntry: true });
    }, 200);
});
