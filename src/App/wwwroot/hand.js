// Files dropped on the import, the report sent to the printer, a link copied.
const form = event => event.target.closest?.('form[data-drop]');

document.addEventListener('dragover', event => {
    const to = form(event);
    if (!to || !event.dataTransfer.types.includes('Files'))
        return;
    event.preventDefault();
    to.dataset.over = '';
});
document.addEventListener('dragleave', event => {
    if (form(event) && !form(event).contains(event.relatedTarget))
        delete form(event).dataset.over;
});
document.addEventListener('drop', event => {
    const to = form(event);
    if (!to || !event.dataTransfer.files.length)
        return;
    event.preventDefault();
    delete to.dataset.over;
    to.querySelector('input[type="file"]').files = event.dataTransfer.files;
    to.requestSubmit();
});
document.addEventListener('click', event => {
    if (event.target.closest('[data-print]'))
        print();
});

const show = () => document.querySelectorAll('[data-print][hidden]').forEach(button => button.hidden = false);
Blazor.addEventListener('enhancedload', show);
show();
