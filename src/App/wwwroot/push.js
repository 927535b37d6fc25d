// Lets this browser be notified: its owner is asked, the browser names a push service, and the form that stands there takes what it said to the server.
const form = event => event.target.closest?.('form[data-push]');

async function subscribe(to) {
    if (!('serviceWorker' in navigator) || !('PushManager' in window) || await Notification.requestPermission() !== 'granted')
        throw new Error('not allowed');
    await navigator.serviceWorker.register(to.dataset.worker, { scope: '/' });
    const worker = await navigator.serviceWorker.ready;
    const before = await worker.pushManager.getSubscription();
    await before?.unsubscribe();        // its key may be of another time
    const given = (await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: to.dataset.push })).toJSON();
    to.elements.Endpoint.value = given.endpoint;
    to.elements.Key.value = given.keys.p256dh;
    to.elements.Secret.value = given.keys.auth;
}

document.addEventListener('submit', async event => {
    const to = form(event);
    if (!to || to.elements.Endpoint.value)
        return;
    event.preventDefault();
    event.stopImmediatePropagation();
    try {
        await subscribe(to);
        to.requestSubmit();
    } catch {
        to.querySelector('[data-push-no]').hidden = false;
    }
}, true);
