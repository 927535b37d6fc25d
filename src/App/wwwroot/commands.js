// The command bar: what the frame lists, narrowed while typing; and posts and people whose words match.
const bar = document.getElementById('commands');
const ask = bar.querySelector('.ask');
const list = bar.querySelector('ul');
const own = [...list.children];
let asked = 0;

const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const shown = () => [...list.querySelectorAll('.door')].filter(door => !door.closest('li').hidden);

function choose(door) {
    for (const other of list.querySelectorAll('[data-chosen]')) {
        delete other.dataset.chosen;
        other.removeAttribute('aria-selected');
    }
    if (!door)
        return ask.removeAttribute('aria-activedescendant');
    door.dataset.chosen = '';
    door.setAttribute('aria-selected', 'true');
    ask.setAttribute('aria-activedescendant', door.id);
    door.scrollIntoView({ block: 'nearest' });
}

function found(item, n) {
    const line = document.createElement('li');
    line.role = 'none';
    line.dataset.found = '';
    const door = document.createElement('a');
    door.className = 'door';
    door.role = 'option';
    door.id = `found-${n}`;
    door.href = item.link;
    const kind = document.createElement('small');
    kind.textContent = item.kind;
    door.append(item.text, kind);
    line.append(door);
    return line;
}

async function narrow() {
    const words = plain(ask.value.trim()), mine = ++asked;
    for (const line of own)
        line.hidden = !plain(line.textContent).includes(words);
    choose(shown()[0]);
    if (words.length < 2)
        return list.querySelectorAll('[data-found]').forEach(line => line.remove());

    const answer = await fetch(`${bar.dataset.find}${encodeURIComponent(ask.value.trim())}`);
    if (mine !== asked || !answer.ok)
        return;
    const { items } = await answer.json();
    list.querySelectorAll('[data-found]').forEach(line => line.remove());
    list.append(...items.map(found));
    if (!list.querySelector('[data-chosen]'))
        choose(shown()[0]);
}

ask.addEventListener('input', narrow);
ask.addEventListener('keydown', event => {
    const doors = shown(), at = doors.findIndex(door => 'chosen' in door.dataset);
    if (event.key === 'ArrowDown')
        choose(doors[Math.min(doors.length - 1, at + 1)]);
    else if (event.key === 'ArrowUp')
        choose(doors[Math.max(0, at - 1)]);
    else if (event.key === 'Enter')
        doors[at]?.click();
    else
        return;
    event.preventDefault();
});
bar.addEventListener('click', event => event.target.closest('a.door') && bar.close());
bar.addEventListener('close', () => { ask.value = ''; narrow(); });
narrow();
