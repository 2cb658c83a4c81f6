// What the pages do better with a script than without; without it each of them does all it is for.
'use strict';
document.documentElement.classList.add('js');

const pad = number => String(number).padStart(2, '0');
const inMonths = months => {
  const day = new Date();
  day.setMonth(day.getMonth() + months);
  return day.getFullYear() + '-' + pad(day.getMonth() + 1) + '-' + pad(day.getDate());
};
const monthsUntil = date => {
  const day = new Date(date);
  const now = new Date();
  return (day.getFullYear() - now.getFullYear()) * 12 + day.getMonth() - now.getMonth();
};

// A slider beside a field: the field is what is sent, the top of the slider may mean "any".
function slide(range) {
  const field = document.getElementById(range.dataset.for);
  const any = range.dataset.top === 'any';
  const months = 'months' in range.dataset;
  const follow = () => {
    range.value = field.value === '' ? range.max : months ? monthsUntil(field.value) : field.value;
  };
  range.addEventListener('input', () => {
    const atTop = any && range.value === range.max;
    field.value = atTop ? '' : months ? inMonths(Number(range.value)) : range.value;
  });
  field.addEventListener('input', follow);
  follow();
  range.hidden = false;
}

// A file that is dropped on the text, or chosen.
function drop(area) {
  const file = area.querySelector('input[type=file]');
  const name = area.querySelector('[data-file-name]');
  const text = area.querySelector('textarea');
  const told = () => {
    if (file.files.length) name.textContent = [...file.files].map(some => some.name).join(', ');
  };
  file.addEventListener('change', told);
  for (const type of ['dragover', 'dragleave', 'drop'])
    area.addEventListener(type, event => {
      event.preventDefault();
      area.classList.toggle('over', type === 'dragover');
      if (type !== 'drop') return;
      if (event.dataTransfer.files.length) {
        file.files = event.dataTransfer.files;
        told();
      } else if (text) text.value = event.dataTransfer.getData('text');
    });
}

function ready(root) {
  root.querySelectorAll('input[type=range][data-for]').forEach(slide);
  root.querySelectorAll('[data-drop]').forEach(drop);
  root.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
  root.querySelectorAll('[data-copy]').forEach(button => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', () => navigator.clipboard.writeText(location.href).then(() => say(button.dataset.copy)));
  });
}

// For readers of screens: what changed, and in which language that is said.
function say(words, language = '') {
  const status = document.getElementById('status');
  status.lang = language || document.documentElement.lang;
  status.textContent = words;
}

// That there was no answer, so that nobody takes what still stands for it; '' once there is one.
function trouble(words) {
  const bar = document.getElementById('trouble');
  bar.hidden = !words;
  bar.textContent = words;
}

ready(document);

// Limits stand open where there is room for them beside the answer.
const roomy = matchMedia('(min-width: 1081px)');
const unfold = () => document.querySelectorAll('.limits-box').forEach(box => { box.open = roomy.matches; });
roomy.addEventListener('change', unfold);
unfold();

let row = -1; // of the list of skills, whose button was pressed last

// A problem is shown where its page has the part that was asked for.
document.addEventListener('htmx:beforeSwap', event => {
  const answer = event.detail;
  const page = () => new DOMParser().parseFromString(answer.serverResponse, 'text/html');
  if (answer.xhr.status >= 400 && !(answer.target.id && page().getElementById(answer.target.id))) {
    answer.shouldSwap = false;
    answer.isError = true;
  } else trouble('');
  row = [...document.querySelectorAll('.held .quiet')].indexOf(document.activeElement);
});
for (const [event, key] of [['htmx:sendError', 'silent'], ['htmx:responseError', 'unanswered']])
  document.addEventListener(event, () => trouble(document.getElementById('trouble').dataset[key]));

document.addEventListener('htmx:afterSettle', event => {
  const part = event.detail.elt;
  ready(part);
  if (part.id !== 'answer' && part.id !== 'main') return;
  const verdict = part.querySelector('.verdict');
  if (verdict) say(verdict.textContent, verdict.lang);
  if (document.activeElement === document.body) focusIn(part);
});

// What was pressed is gone: its reader goes on at the row that took its place, else at the head of the list.
function focusIn(part) {
  const rows = part.querySelectorAll('.held .quiet');
  if (row >= 0 && rows.length) return rows[Math.min(row, rows.length - 1)].focus();
  const heading = part.querySelector('#skills-head');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
}

// Ratings that are tried beside other activities go with the one that is sent.
document.addEventListener('submit', event => {
  if (event.target.closest('.rerate'))
    event.target.append(...[...document.querySelectorAll('#moved input')].map(input => input.cloneNode()));
});

// Words that are chosen in a text go with the skill that is added next.
document.addEventListener('selectionchange', () => {
  const chosen = document.getSelection();
  const field = document.querySelector('[data-words]');
  const words = chosen.toString().trim();
  const begin = chosen.anchorNode;
  const place = begin instanceof Element ? begin : begin?.parentElement;
  if (!field || !words || words.length > 200 || !place?.closest('.text')) return;
  field.value = words;
  const shown = document.querySelector('[data-words-shown]');
  shown.textContent = shown.dataset.wordsShown.replace('…', () => words);
});
