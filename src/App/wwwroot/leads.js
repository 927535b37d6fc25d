// The board: a card is dragged to a stage, or goes there by shift and an arrow. Either sets the card's own select and sends its form; the server says yes or why not.
const send = (card, stage) => {
    const select = card.querySelector('select[name="stage"]');
    if (!select || select.value === stage || ![...select.options].some(option => option.value === stage))
        return;
    select.value = stage;
    select.form.requestSubmit();
};
const cardOf = event => event.target.closest?.('[data-board] [data-lead]');
const stageOf = event => event.target.closest?.('[data-board] [data-stage]');

document.addEventListener('dragstart', event => {
    const card = cardOf(event);
    if (!card)
        return;
    card.dataset.dragged = '';
    event.dataTransfer.setData('text/plain', card.dataset.lead);
    event.dataTransfer.effectAllowed = 'move';
});
document.addEventListener('dragend', event => {
    cardOf(event)?.removeAttribute('data-dragged');
    document.querySelectorAll('.stage.over').forEach(stage => stage.classList.remove('over'));
});
document.addEventListener('dragover', event => {
    const stage = stageOf(event);
    if (!stage || !document.querySelector('[data-dragged]'))
        return;
    event.preventDefault();
    document.querySelectorAll('.stage.over').forEach(other => other !== stage && other.classList.remove('over'));
    stage.classList.add('over');
});
document.addEventListener('drop', event => {
    const stage = stageOf(event), card = document.querySelector('[data-dragged]');
    if (!stage || !card)
        return;
    event.preventDefault();
    send(card, stage.dataset.stage);
});
document.addEventListener('keydown', event => {
    const card = cardOf(event);
    if (!card || document.body.dataset.keys === 'off' || !event.shiftKey || event.target.closest('input, textarea, select'))
        return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step)
        return;
    event.preventDefault();
    const stages = [...document.querySelectorAll('[data-board] [data-stage]')].map(stage => stage.dataset.stage);
    send(card, stages[stages.indexOf(card.closest('[data-stage]').dataset.stage) + step]);
});
