// What pages do beside being read: search, keep the place when the language changes, show where one is.
(() => {
  "use strict";
  const ccproc = window.ccproc ??= {};
  const html = document.documentElement;
  const { root, home } = html.dataset;
  const language = html.lang.slice(0, 2);
  const SHOWN = 12;
  const form = document.querySelector(".find");
  const input = document.getElementById("q");
  const list = document.getElementById("hits");
  const status = document.getElementById("told");

  const script = (name) => new Promise((done, failed) => {
    const made = document.createElement("script");
    made.src = `${root}static/${name}`;
    made.onload = done;
    made.onerror = failed;
    document.head.append(made);
  });
  let loaded;
  ccproc.load = () => (loaded ??= Promise.all(["find.js", "closest.js", "unserved.js", "index.js"].map(script)));

  // A text with the pieces of the query that it holds marked, the longer ones first; single characters only by themselves.
  const marked = (text, marks) => {
    const pieces = marks.some((mark) => mark.length > 1) ? marks.filter((mark) => mark.length > 1) : marks;
    if (!pieces.length) return [text];
    const words = [...pieces].sort((one, other) => other.length - one.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return text.split(new RegExp(`(${words.join("|")})`, "i")).map((part, at) => {
      const mark = at % 2 ? document.createElement("mark") : document.createTextNode(part);
      if (at % 2) mark.textContent = part;
      return mark;
    });
  };

  ccproc.link = (doc, marks = []) => {
    const { ids, titles } = ccproc.index;
    const a = document.createElement("a");
    a.href = `${home}processes/${ids[doc].replace(/[^0-9A-Za-z-]/g, "_")}.html`;
    const title = document.createElement("span");
    title.className = "title";
    const own = titles[language][doc];
    title.append(...marked(own || Object.values(titles)[0][doc], marks));
    if (!own) title.lang = Object.keys(titles)[0];
    a.append(title);
    return a;
  };

  const result = (hit) => {
    const { ids, categories, titles, entries, why } = ccproc.index;
    const a = ccproc.link(hit.doc, hit.marks);
    const id = document.createElement("span");
    id.className = "code";
    id.textContent = ids[hit.doc];
    const because = document.createElement("span");
    because.className = "why";
    const involved = ["codes", "names"].includes(hit.field) && Object.hasOwn(entries, hit.excerpt);
    const [kind, ...names] = involved ? entries[hit.excerpt] : [hit.field];
    const excerpt = involved ? names[Object.keys(titles).indexOf(language)] : hit.excerpt;
    const place = [why[language][kind], excerpt && " "].filter(Boolean).join("");
    because.append([categories[language][hit.doc], place].filter(Boolean).join(" · "), ...marked(excerpt, hit.marks));
    a.append(id, because);
    const li = document.createElement("li");
    li.append(a);
    return li;
  };

  const told = (text) => {
    const p = document.createElement("p");
    p.textContent = text;
    list.append(p);
    return p;
  };
  const listed = (hits) => {
    if (!hits.length) return;
    const ol = document.createElement("ol");
    ol.append(...hits.map(result));
    list.append(ol);
  };
  const elsewhere = () => ["register", "map"].map((name) => {
    const a = document.createElement("a");
    a.href = `${home}${name}.html`;
    a.textContent = list.dataset[name];
    return a;
  });

  // What no process serves stands first, with its row of the map.
  const blind = (numbers) => numbers.map((number) => {
    const { codes, names } = ccproc.index.unserved;
    const name = names[language][number], code = codes[number];
    const a = document.createElement("a");
    a.href = `${home}map.html#business-${encodeURIComponent(code)}`;
    a.textContent = list.dataset.see;
    const p = told(list.dataset.unserved.replace(/\{(name|code)\}/g, (_, key) => ({ name, code })[key]));
    const text = p.textContent;
    p.className = "blind";
    p.append(" ", a);
    return text;
  });

  const show = () => {
    list.replaceChildren();
    status.textContent = "";
    if (!input.value.trim()) return [];
    const found = ccproc.search(input.value);
    const exact = found.filter((hit) => hit.fit === "exact");
    const others = found.filter((hit) => hit.fit !== "exact");
    const weak = others[0]?.fit === "weak";
    const number = list.dataset.found.replace("{n}", exact.length);
    const closest = list.dataset[exact.length ? "also" : weak ? "weak" : "closest"];
    const named = blind(ccproc.unserved(input.value, found));
    const count = found.length ? (exact.length ? number : closest) : named.length ? "" : list.dataset.none;
    status.textContent = [...named, count].filter(Boolean).join(" ");
    listed(exact.slice(0, SHOWN));
    if (exact.length > SHOWN) told(number);
    if (others.length) told(closest);
    listed(others);
    if (weak) told("").append(...elsewhere());
    if (!found.length && !named.length) told(list.dataset.none).append(...elsewhere());
    return found;
  };
  const search = () => ccproc.load().then(show);
  const links = () => [...list.querySelectorAll("a")];

  const move = (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (event.key === "Escape") {
      input.focus();
      list.replaceChildren();
    } else if (event.key === "ArrowDown" && all.length) {
      event.preventDefault();
      all[Math.min(at + 1, all.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at ? all[at - 1] : input).focus();
    }
  };

  if (form) {
    input.addEventListener("focus", (event) => {
      ccproc.load();
      if (!form.contains(event.relatedTarget)) input.select();
    });
    if (document.activeElement === input) ccproc.load();
    input.addEventListener("input", search);
    form.addEventListener("keydown", move);
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget) && !form.closest(".hero")) list.replaceChildren();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      search().then((found) => (found[0]?.fit === "weak" ? list.querySelector("ol a").focus() : list.querySelector("ol a")?.click()));
    });
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) {
      input.value = asked;
      search();
    }
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input")) {
        event.preventDefault();
        input.focus();
      }
    });
  }

  for (const tongue of document.querySelectorAll(".tongue"))
    tongue.addEventListener("click", () => { tongue.href = tongue.href.split(/[?#]/)[0] + location.search + location.hash; });

  const outline = document.querySelector(".outline details");
  if (outline) {
    const wide = matchMedia("(min-width: 60.01rem)");
    const fit = () => { outline.open = wide.matches; };
    wide.addEventListener("change", fit);
    fit();
    const entries = new Map([...outline.querySelectorAll("ol a")].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
    const seen = new Set();
    const watch = new IntersectionObserver((changes) => {
      for (const change of changes) seen[change.isIntersecting ? "add" : "delete"](change.target.id);
      const here = [...entries.keys()].find((id) => seen.has(id));
      for (const [id, a] of entries) id === here ? a.setAttribute("aria-current", "location") : a.removeAttribute("aria-current");
      const feedback = document.getElementById("feedback");
      if (feedback?.dataset.link && here) feedback.href = feedback.dataset.link.replace("{step}", encodeURIComponent(here.slice(5)));
    }, { rootMargin: "-15% 0px -60% 0px" });
    for (const id of entries.keys()) {
      const step = document.getElementById(id);
      if (step) watch.observe(step);
    }
  }
})();
