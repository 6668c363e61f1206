// What the pages add where scripts run: finding an agency, searching the text of reports, sorting tables. All else is in the pages.
"use strict";

(() => {
  const fold = text => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

  function announce(place, count) {
    const status = place.querySelector("[role=status]");
    status.textContent = count === null ? "" : count === 0 ? status.dataset.none : status.dataset.found + count;
  }

  // Finding an agency: rows whose agency is not meant are hidden, and tables that are left without any.

  function wanted(row, words) {
    const name = fold(row.cells[0].textContent);
    const keys = (row.dataset.keys ?? "").toLowerCase().split(" ");
    return words.every(word => name.includes(word) || keys.some(key => key.startsWith(word)));
  }

  function filter(place, text) {
    const words = fold(text).split(" ").filter(Boolean);
    const found = new Set();
    for (const table of document.querySelectorAll("table.filings")) {
      let shown = 0;
      for (const row of table.tBodies[0].rows) {
        row.hidden = !wanted(row, words);
        if (!row.hidden) {
          shown++;
          found.add(row.cells[0].textContent);
        }
      }

      table.closest("section").hidden = shown === 0;
    }

    announce(place, words.length === 0 ? null : found.size);
  }

  function offerAgencies(place) {
    const input = place.querySelector("input");
    place.hidden = false;
    input.addEventListener("input", () => filter(place, input.value));
    document.addEventListener("keydown", event => {
      const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
      }
    });

    // A browser that comes back to the page puts the text back.
    if (input.value) {
      filter(place, input.value);
    }
  }

  // Searching the text of reports. An excerpt is markup: only its text and its marks are taken over.

  function excerpt(markup) {
    const line = document.createElement("p");
    for (const node of new DOMParser().parseFromString(markup, "text/html").body.childNodes) {
      const part = document.createElement(node.nodeName === "MARK" ? "mark" : "span");
      part.textContent = node.textContent;
      line.append(part);
    }

    return line;
  }

  function hit(data) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = data.url;
    link.textContent = data.meta.title;
    item.append(link, excerpt(data.excerpt));
    return item;
  }

  function offerTexts(place) {
    const input = place.querySelector("input");
    const list = place.querySelector("ol");
    let index = null;
    place.hidden = false;
    input.addEventListener("input", async () => {
      index ??= import(new URL(place.dataset.index, document.baseURI).href);
      const search = await (await index).debouncedSearch(input.value, {}, 200);
      if (search === null) {
        return; // More was typed meanwhile.
      }

      const hits = await Promise.all(search.results.slice(0, 20).map(result => result.data()));
      list.replaceChildren(...hits.map(hit));
      announce(place, input.value.trim() === "" ? null : search.results.length);
    });
  }

  // Sorting: figures from the greatest, words from the first; the second time the other way round. What is empty comes last.

  function keyOf(row, column) {
    const cell = row.cells[column];
    const text = (cell.dataset.value ?? cell.textContent).trim();
    const number = text === "" ? NaN : Number(text.replace(/,/g, ""));
    return { text, number };
  }

  function compare(first, second) {
    return Number.isNaN(first.number) || Number.isNaN(second.number)
      ? first.text.localeCompare(second.text, document.documentElement.lang)
      : first.number - second.number;
  }

  function sort(table, heading) {
    const body = table.tBodies[0];
    const keyed = [...body.rows].map(row => ({ row, key: keyOf(row, heading.cellIndex) }));
    const isFigures = keyed.some(item => !Number.isNaN(item.key.number));
    const before = heading.getAttribute("aria-sort");
    const isAscending = before === null ? !isFigures : before === "descending";
    const emptiness = key => (isFigures ? Number.isNaN(key.number) : key.text === "") ? 1 : 0;
    keyed.sort((first, second) => emptiness(first.key) - emptiness(second.key)
      || (isAscending ? compare(first.key, second.key) : compare(second.key, first.key)));
    for (const other of heading.parentElement.cells) {
      other.removeAttribute("aria-sort");
    }

    heading.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
    body.append(...keyed.map(item => item.row));
  }

  function offerSorting(table) {
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      if (heading.querySelector("a")) {
        button.setAttribute("aria-label", heading.textContent.trim());
        heading.append(button);
      } else {
        button.append(...heading.childNodes);
        heading.append(button);
      }

      button.addEventListener("click", () => sort(table, heading));
    }
  }

  const agencies = document.getElementById("page-find");
  if (agencies) {
    offerAgencies(agencies);
  }

  const texts = document.getElementById("page-search");
  if (texts) {
    offerTexts(texts);
  }

  document.querySelectorAll("table.sortable").forEach(offerSorting);
})();
