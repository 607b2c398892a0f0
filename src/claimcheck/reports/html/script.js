"use strict";
// Reading needs none of this: it hides and sorts facts, and keeps what a link leads to in sight.
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const facts = [...document.querySelectorAll(".fact")];
  const rows = new Map([...document.querySelectorAll("tr[data-for]")].map((row) => [row.dataset.for, row]));
  const status = document.getElementById("shown");
  const names = (fact) => fact.dataset.names.split("\n");

  const offer = (select, values) => {
    for (const value of [...new Set(values)].sort()) select.add(new Option(value, value));
  };
  offer(form.elements.kind, facts.map((fact) => fact.dataset.kind));
  offer(form.elements.source, facts.flatMap(names));

  const apply = () => {
    const levels = [...form.elements.level].filter((box) => box.checked).map((box) => box.value);
    const kind = form.elements.kind.value;
    const source = form.elements.source.value;
    const words = form.elements.words.value.trim().toLowerCase();
    let shown = 0;
    for (const fact of facts) {
      const fits =
        levels.includes(fact.dataset.level) &&
        (!kind || fact.dataset.kind === kind) &&
        (!source || names(fact).includes(source)) &&
        (!words || fact.textContent.toLowerCase().includes(words));
      fact.hidden = !fits;
      const row = rows.get(fact.id);
      if (row) row.hidden = !fits;
      shown += fits;
    }
    status.textContent = `${shown} of ${facts.length} facts shown`;
  };

  const compared = {
    sources: (one, other) => other.dataset.sources - one.dataset.sources,
    title: (one, other) => one.querySelector("h4").textContent.localeCompare(other.querySelector("h4").textContent),
  };
  const sort = () => {
    const ordered = [...facts];
    if (form.elements.order.value) ordered.sort(compared[form.elements.order.value]);
    for (const list of document.querySelectorAll(".facts")) {
      list.append(...ordered.filter((fact) => fact.parentElement === list));
    }
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden) {
      form.reset();
      apply();
    }
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };

  form.addEventListener("input", apply);
  form.elements.order.addEventListener("change", sort);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { apply(); sort(); }));
  addEventListener("hashchange", reveal);
  form.hidden = false;
  apply();
  reveal();
})();
