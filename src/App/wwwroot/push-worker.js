// Shows what was pushed, and opens the app where somebody clicks on it. It keeps nothing and asks nobody.
self.addEventListener('push', event => {
    const note = event.data.json();
    event.waitUntil(self.registration.showNotification(note.title, {
        body: note.text,
        tag: note.id,
        icon: '/icon.svg',
        requireInteraction: note.isUrgent,
        data: { link: note.link },
    }));
});

self.addEventListener('notificationclick', event => {
    event.notification.close();
    event.waitUntil(self.clients.openWindow(event.notification.data.link ?? '/alerts'));
});
