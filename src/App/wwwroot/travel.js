// Going from page to page without losing the frame: bones after a moment, the new heading told to readers of the screen, forms that answer while one types.
let slow, path = location.pathname;

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
