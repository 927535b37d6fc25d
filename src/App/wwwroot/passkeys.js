// Passkeys: the browser is asked between pressing the button and sending the form. Where it knows none, the button does not show.
const knows = 'PublicKeyCredential' in globalThis && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

const show = () => document.querySelectorAll('form[data-passkey]').forEach(form => form.hidden = !knows);

document.addEventListener('submit', async event => {
    const form = event.target.closest('form[data-passkey]');
    if (!form || form.elements.credential.value)
        return;
    event.preventDefault();
    const error = form.querySelector('[role="alert"]');
    error.hidden = true;
    try {
        const options = await (await fetch(form.dataset.options, { method: 'POST' })).json();
        const credential = form.dataset.passkey === 'create'
            ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
            : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
        form.elements.credential.value = JSON.stringify(credential);
        form.submit();
    } catch {
        error.hidden = false;
    }
});
Blazor.addEventListener('enhancedload', show);
show();
