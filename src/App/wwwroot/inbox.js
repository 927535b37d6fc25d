// The inbox: minutes that run down, saved replies at the cursor, a word to teammates that one is answering, and the clipboard. All of it works without, only slower.
const claimEvery = 60_000;
let ticking, claiming;

function tick() {
    const timer = document.querySelector('[data-timer]');
    if (!timer)
        return clearInterval(ticking);
    const left = Number(timer.dataset.timer) - Date.now();
    const text = timer.firstChild;
    if (left <= 0) {
        text.data = `${timer.dataset.over} `;
        return clearInterval(ticking);
    }
    const seconds = Math.ceil(left / 1000);
    text.data = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} `;
}

function expand(area) {
    const before = area.value.slice(0, area.selectionStart);
    const code = before.match(/(?:^|\s)\/([a-z0-9][a-z0-9_-]*)\s$/)?.[1];
    const saved = code && JSON.parse(area.dataset.saved).findLast(one => one.code === code);
    if (!saved)
        return;
    const start = before.length - code.length - 2;
    area.setRangeText(`${saved.text} `, start, before.length, 'end');
}

async function claim(area) {
    clearTimeout(claiming);
    claiming = setTimeout(() => document.activeElement === area && claim(area), claimEvery);      // first, so that fast typing asks once
    const token = document.querySelector('input[name="__RequestVerificationToken"]')?.value;
    const answer = await fetch(area.dataset.claims, { method: 'PUT', headers: token ? { RequestVerificationToken: token } : {} });
    const warning = document.querySelector('[data-claimed]');
    if (warning) {
        warning.hidden = answer.ok;
        warning.textContent = answer.ok ? '' : (await answer.json()).detail;
    }
}

function begin() {
    clearInterval(ticking);
    ticking = setInterval(tick, 1000);
    tick();
    for (const button of document.querySelectorAll('[data-copies]'))
        button.hidden = false;
}

if (!window.inboxRuns) {
    window.inboxRuns = true;
    document.addEventListener('input', event => event.target.matches?.('textarea[data-saved]') && expand(event.target));
    document.addEventListener('input', event => event.target.matches?.('textarea[data-claims]') && !claiming && claim(event.target));
    document.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches?.('textarea[data-saved]'))
            event.target.form.requestSubmit();
    });
    document.addEventListener('click', async event => {
        const copies = event.target.closest?.('[data-copies]')?.dataset.copies;
        if (copies)
            await navigator.clipboard.writeText(document.getElementById(copies).value);
    });
    Blazor.addEventListener('enhancedload', () => { claiming = undefined; begin(); });
}
begin();
