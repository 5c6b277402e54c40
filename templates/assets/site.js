// Tolok: search and facets of the catalogue, sorting of tables, links to copy. Pages are whole without it.
"use strict";

document.documentElement.classList.add("script");
const page = document.documentElement.lang;
const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// ---- Links to copy ----

const main = document.querySelector("main");
// A button that copies what `address` gives; nothing where the browser keeps the clipboard to itself.
const copyButton = (address, subject) => {
  if (!navigator.clipboard) return [];
  const status = make("span", { className: "visually-hidden", role: "status" });
  const button = make("button", { type: "button", className: "copy-link" }, main.dataset.copy);
  if (subject) button.ariaLabel = `${main.dataset.copy}: ${subject}`;
  button.onclick = async () => {
    await navigator.clipboard.writeText(address());
    button.textContent = status.textContent = main.dataset.copied;
    setTimeout(() => {
      button.textContent = main.dataset.copy;
      status.textContent = "";
    }, 3000);
  };
  return [button, status];
};

// ---- Folded parts ----

// What an address points to is in sight: the part that holds it opens, and so does the one that begins there.
const unfold = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let part = target; part; part = part.parentElement) if (part.localName === "details") part.open = true;
  const own = target.querySelector(":scope > details.part");
  if (own) own.open = true;
  target.scrollIntoView();
};
addEventListener("hashchange", unfold);

// On paper nothing is folded but what is for specialists: browsers that know no style for that are told to open.
const folded = "details.more, details.part";
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll(folded)) {
    part.dataset.wasOpen = part.open;
    part.open = true;
  }
});
addEventListener("afterprint", () => {
  for (const part of document.querySelectorAll(folded)) part.open = part.dataset.wasOpen === "true";
});

// ---- Search ----

// The same folding as the index has: small letters, Latin ones without accents.
const apart = { ß: "ss", æ: "ae", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ŋ: "n", ŧ: "t" };
const fold = (text) => text.toLowerCase().replace(/['’ʼ\u0300-\u036f]/g, "")
  .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => apart[letter] ?? letter.normalize("NFD")[0]);
const wordsOf = (text) => [...new Set(fold(text).split(/[^\p{L}\p{N}]+/u))]
  .filter((word) => word.length > 1).map((word) => word.slice(0, 40));

// A set of documents: distances in Rice's code, six bits to a character.
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const documents = (text) => {
  const found = [];
  const low = digits.indexOf(text[0]);
  let last = -1, distance = 0, left = -1, value = 0;
  for (let place = 6; place < text.length * 6; place++) {
    if (place % 6 === 0) value = digits.indexOf(text[place / 6]);
    const bit = value >> (5 - place % 6) & 1;
    if (left > 0) {
      left--;
      distance += bit << left;
    } else if (bit) distance += 1 << low;
    else left = low;
    if (left === 0) {
      found.push(last += distance + 1);
      distance = 0;
      left = -1;
    }
  }
  return found;
};

class Index {
  #parts = new Map();
  #folder;

  constructor(address) {
    this.address = address;
    this.#folder = address.slice(0, address.lastIndexOf("/") + 1);
    // A page from a disk can fetch nothing but scripts; each of them hands its data over here.
    window.tolokSearch = (name, data) => this.#parts.get(name)?.resolve(data);
  }

  #load(name, address) {
    let part = this.#parts.get(name);
    if (part) return part.data;
    part = {};
    part.data = new Promise((resolve, reject) => {
      part.resolve = resolve;
      const script = make("script", { src: address });
      script.onload = () => script.remove();
      script.onerror = () => {
        this.#parts.delete(name);
        script.remove();
        reject(new Error(name));
      };
      document.head.append(script);
    });
    this.#parts.set(name, part);
    return part.data;
  }

  async open() {
    const root = await this.#load("index", this.address);
    if (this.root) return;
    for (const facet of root.facets) {
      facet.terms = facet.terms.map(([key, name, text]) => ({ key, name, words: wordsOf(name), found: documents(text) }));
    }
    this.root = root;
  }

  // The words of one kind that begin with `word`. Where they fill more than `most` parts, only those near the word itself.
  async #entries(kind, word, most) {
    const shards = this.root[kind];
    const before = (end) => shards.findLastIndex(([first]) => first <= end);
    const start = Math.max(before(word), 0);
    const end = Math.min(before(word + "\uffff"), start + most - 1);
    const texts = [];
    for (let number = start; number <= end; number++) {
      const name = `${kind}-${number}`;
      texts.push(this.#load(name, `${this.#folder}${name}.${shards[number][1]}.js`));
    }
    return (await Promise.all(texts)).flatMap((text) => text.split(" ")).map((entry) => entry.split(":"))
      .filter(([found]) => found.startsWith(word));
  }

  // How well each document answers a word: 8 for the word in its title down to 1 for a longer word in its text.
  async #points(word) {
    const points = new Uint8Array(this.root.documents);
    const give = (found, value) => {
      for (const number of found) points[number] = Math.max(points[number], value);
    };
    const [titles, texts] = await Promise.all([this.#entries("title", word, 4), this.#entries("text", word, 2)]);
    for (const [found, text] of texts) give(documents(text), found === word ? 2 : 1);
    for (const { terms } of this.root.facets) {
      for (const term of terms) {
        if (term.words.includes(word)) give(term.found, 4);
        else if (term.words.some((other) => other.startsWith(word))) give(term.found, 3);
      }
    }
    for (const [found, text] of titles) give(documents(text), found === word ? 8 : 6);
    return points;
  }

  // Documents that answer all words and, in each facet, one of the values chosen, with counts for every value.
  async find(text, chosen, order) {
    await this.open();
    const { documents: count, facets } = this.root;
    const total = new Uint16Array(count);
    const missed = new Uint8Array(count);
    for (const points of await Promise.all(wordsOf(text).slice(0, 6).map((word) => this.#points(word)))) {
      points.forEach((value, number) => value ? total[number] += value : missed[number] = 255);
    }
    const blame = new Uint8Array(count);
    facets.forEach(({ id, terms }, position) => {
      const keys = chosen.get(id);
      if (!keys) return;
      const fits = new Uint8Array(count);
      for (const term of terms) if (keys.has(term.key)) for (const number of term.found) fits[number] = 1;
      fits.forEach((fit, number) => {
        if (fit || missed[number] === 255) return;
        missed[number] += 1;
        blame[number] = position;
      });
    });
    const counts = new Map(facets.map(({ id, terms }, position) => [id, new Map(terms.map((term) => [
      term.key,
      term.found.reduce((sum, number) => sum + (!missed[number] || (missed[number] === 1 && blame[number] === position)), 0),
    ]))]));
    const found = [...missed.keys()].filter((number) => !missed[number]);
    return { found: this.#sorted(found, order, total), counts };
  }

  // By title, as documents are numbered; by the first value of a facet that they have; or the best answers first.
  #sorted(found, order, total) {
    if (order) {
      total.fill(0);
      this.root.facets.find(({ id }) => id === order)?.terms.forEach((term, position, terms) => {
        for (const number of term.found) total[number] = Math.max(total[number], terms.length - position);
      });
    }
    return found.sort((one, other) => total[other] - total[one] || one - other);
  }

  async cards(numbers) {
    const { cards, cardsInFile } = this.root;
    return Promise.all(numbers.map(async (number) => {
      const file = Math.floor(number / cardsInFile);
      const name = `cards-${file}`;
      return (await this.#load(name, `${this.#folder}${name}.${cards.slice(file * 6, file * 6 + 6)}.js`))[number % cardsInFile];
    }));
  }
}

const catalogue = (form) => {
  const words = form.dataset;
  const index = new Index(words.index);
  const field = form.elements.q;
  const order = form.elements.sort;
  const status = form.querySelector("[role=status]");
  const chosenGroup = form.querySelector(".search-chosen");
  const chips = chosenGroup.firstElementChild;
  const all = [...document.querySelectorAll(".program-items, .pager")];
  const items = make("div", { className: "program-items", hidden: true });
  const more = make("button", { type: "button", className: "search-more", hidden: true }, words.more);
  all.at(-1).after(items, more);
  chosenGroup.append(...copyButton(() => location.href));
  const number = new Intl.NumberFormat(page);
  const boxes = [];
  let run = 0, rest = [], counts;

  // Each value of a facet becomes a box to tick; the lists that it led to stay in the overview.
  for (const list of document.querySelectorAll("[data-facet]")) {
    for (const item of list.querySelectorAll("[data-key]")) {
      const link = item.querySelector("a");
      const box = make("input", { type: "checkbox", value: item.dataset.key });
      const count = item.querySelector(".count").firstChild;
      const facet = list.dataset.facet;
      boxes.push({ box, facet, item, count, name: link.textContent, before: count.data });
      link.replaceWith(make("label", {}, box, link.textContent));
    }
  }

  const chosen = () => {
    const values = new Map();
    for (const { box, facet } of boxes) {
      if (box.checked) values.set(facet, (values.get(facet) ?? new Set()).add(box.value));
    }
    return values;
  };

  const address = () => {
    const query = new URLSearchParams();
    if (field.value.trim()) query.set("q", field.value.trim());
    if (order.value) query.set("sort", order.value);
    for (const { box, facet } of boxes) if (box.checked) query.append(facet, box.value);
    return query.size ? `?${query}` : "";
  };

  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    field.value = query.get("q") ?? "";
    order.value = query.get("sort") ?? "";
    if (order.selectedIndex < 0) order.value = "";
    for (const { box, facet } of boxes) {
      box.checked = query.getAll(facet).includes(box.value);
      if (box.checked) box.closest("details").open = true;
    }
  };

  const showAddress = () => {
    const query = address();
    if (query !== location.search) history.replaceState(null, "", query || location.pathname);
    for (const link of document.querySelectorAll(".language-switch a")) link.search = query;
  };

  const showChips = () => {
    const ticked = boxes.filter(({ box }) => box.checked);
    const chip = (text, ariaLabel, action) => {
      const onclick = () => {
        action();
        field.focus();
        update();
      };
      return make("li", {}, make("button", { type: "button", ariaLabel, onclick }, text));
    };
    chips.replaceChildren(...ticked.map(({ box, name }) =>
      chip(`${name} ×`, `${words.remove}: ${name}`, () => { box.checked = false; })));
    if (ticked.length) {
      chips.append(chip(words.clear, null, () => {
        form.reset();
        for (const { box } of boxes) box.checked = false;
      }));
    }
    chosenGroup.hidden = !address();
  };

  const showCounts = () => {
    for (const { box, facet, item, count, before } of boxes) {
      const value = counts?.get(facet)?.get(box.value);
      count.data = counts ? number.format(value ?? 0) : before;
      item.classList.toggle("is-empty", counts !== undefined && !value && !box.checked);
    }
  };

  const showMore = async (current, moves) => {
    const next = rest.splice(0, 10);
    const cards = await index.cards(next);
    if (current !== run) return;
    const first = items.children.length;
    items.insertAdjacentHTML("beforeend", cards.join(""));
    more.hidden = !rest.length;
    if (moves) items.children[first]?.querySelector("a").focus();
  };

  const update = async () => {
    const current = ++run;
    form.ariaBusy = "true";
    showAddress();
    showChips();
    const query = address();
    try {
      // What is nothing but spaces and single letters looks for nothing yet.
      if (!query || (!wordsOf(field.value).length && !chosen().size && !order.value)) {
        counts = undefined;
        items.hidden = more.hidden = true;
        for (const part of all) part.hidden = false;
        status.textContent = "";
      } else {
        const result = await index.find(field.value, chosen(), order.value);
        if (current !== run) return;
        counts = result.counts;
        rest = result.found;
        const size = rest.length;
        items.replaceChildren();
        await showMore(current, false);
        if (current !== run) return;
        items.hidden = false;
        for (const part of all) part.hidden = true;
        status.textContent = size
          ? words.found.replace("{n}", number.format(size)).replace("{all}", number.format(index.root.documents))
          : words.none;
      }
      showCounts();
    } catch {
      if (current === run) status.textContent = words.failed;
    }
    if (current === run) form.ariaBusy = null;
  };

  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 120);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    update();
  });
  order.addEventListener("change", update);
  more.addEventListener("click", () => showMore(run, true).catch(() => { status.textContent = words.failed; }));
  for (const { box } of boxes) box.addEventListener("change", update);
  readAddress();
  if (address()) {
    update();
    // Who follows a link to a search wants to see what it finds.
    if (performance.getEntriesByType("navigation")[0]?.type === "navigate" && !location.hash) form.parentNode.scrollIntoView();
  }
  // Opening the index while a reader is about to type saves the first wait.
  field.addEventListener("focus", () => index.open().catch(() => {}), { once: true });
};

// ---- Tables ----

const months = Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat(page, { month: "long", timeZone: "UTC" })
  .format(Date.UTC(2000, month)).toLowerCase());
const comma = new Intl.NumberFormat(page).format(1.5).includes(",");

// What a cell is sorted by: a day, a number, else words; nothing where a mark stands for a missing figure.
const sortKey = (cell) => {
  if (!cell || cell.querySelector(".mark")) return null;
  const copy = cell.cloneNode(true);
  for (const detail of copy.querySelectorAll(".cell-detail, .visually-hidden, svg")) detail.remove();
  const text = copy.textContent.trim();
  const [, day, month, year] = text.toLowerCase().match(/^(\d{1,2})(?:\D.*?)? ([a-z]+) (\d{4})/) ?? [];
  if (months.includes(month)) return Date.UTC(year, months.indexOf(month), day);
  const plain = text.replace(/[^\d.,−-]/g, "").replace(comma ? /\./g : /,/g, "").replace(",", ".").replace("−", "-");
  if (/^[^\p{L}\d]*(?:Rp\s?)?[−-]?\d[\d.,\s]*\s?(?:%|\p{L}{0,6})?$/u.test(text) && !Number.isNaN(Number(plain))) {
    return Number(plain) * (/miliar|billion/.test(text) ? 1e9 : /juta|million/.test(text) ? 1e6 : 1);
  }
  return text && text !== "–" ? text : null;
};

const sortable = (table) => {
  const body = table.tBodies[0];
  const heads = [...table.tHead?.rows[0]?.cells ?? []];
  const rows = [...body?.rows ?? []].filter((row) => !row.classList.contains("total"));
  if (rows.length < 3 || table.tHead.rows.length > 1 || table.querySelector("[rowspan], [colspan]")) return;
  const collator = new Intl.Collator(page, { numeric: true });
  heads.forEach((head, column) => {
    if (!head.textContent.trim() || rows.every((row) => sortKey(row.cells[column]) === null)) return;
    const ariaLabel = `${table.dataset.sort} ${head.textContent.trim()}`;
    const onclick = () => {
      const rising = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", rising > 0 ? "ascending" : "descending");
      const keyed = rows.map((row, place) => ({ row, place, key: sortKey(row.cells[column]) }));
      keyed.sort((one, other) => {
        if (one.key === null || other.key === null) return (one.key === null) - (other.key === null) || one.place - other.place;
        const difference = typeof one.key === "number" && typeof other.key === "number"
          ? one.key - other.key : collator.compare(one.key, other.key);
        return difference * rising || one.place - other.place;
      });
      body.prepend(...keyed.map(({ row }) => row));
    };
    head.append(make("button", { type: "button", className: "sort", ariaLabel, onclick }));
  });
};

for (const table of document.querySelectorAll("table[data-sort]")) sortable(table);
for (const chart of document.querySelectorAll(".chart-figure[id]")) {
  const address = () => Object.assign(new URL(location.href), { hash: chart.id }).href;
  chart.append(...copyButton(address, chart.querySelector(".chart-title").textContent));
}
const form = document.querySelector("form.search");
if (form) catalogue(form);
if (location.hash) unfold();
