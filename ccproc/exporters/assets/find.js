// Search and touchpoints over the prebuilt index; pure functions, the same answers as `ccproc find`.
(() => {
  "use strict";
  const ccproc = window.ccproc ??= {};
  const SIDES = ["channel", "brand", "business", "environment", "region"];
  const CODE = /^([0-9A-Z]+)-([0-9A-Z]+)-([0-9A-Z]+)(?:~([0-9A-Z]+))?(?:@([0-9A-Z]+))?$/;
  const NAMED = ["id", "title", "keywords", "business", "names"];
  // So few processes that only mention the words in a script may not be what is meant.
  const FEW = 3;

  // A table is one text: a line is a term, a tab and its processes, as steps in base 36; lines are sorted.
  const numbers = (posting) => {
    let at = 0;
    return posting.split(" ").map((step) => (at += parseInt(step, 36)));
  };
  const line = (table, start) => {
    const tab = table.indexOf("\t", start);
    return [table.slice(start, tab), numbers(table.slice(tab + 1, table.indexOf("\n", tab)))];
  };

  // The terms that hold a text, with their processes.
  ccproc.holding = (table, needle) => {
    const found = [];
    for (let at = table.indexOf(needle); at >= 0; at = table.indexOf(needle, table.indexOf("\n", at))) {
      const start = table.lastIndexOf("\n", at) + 1;
      if (at < table.indexOf("\t", start)) found.push(line(table, start));
    }
    return found;
  };

  // The terms that begin so: the first is found by halving.
  ccproc.beginning = (table, needle) => {
    let low = 0, high = table.length - 1;
    while (low < high) {
      const before = table.lastIndexOf("\n", (low + high) >> 1);
      if (table.slice(before + 1, before + 1 + needle.length) < needle) low = table.indexOf("\n", before + 1);
      else high = before;
    }
    const found = [];
    for (let at = low + 1; table.startsWith(needle, at); at = table.indexOf("\n", at) + 1) found.push(line(table, at));
    return found;
  };

  // The terms that pass a test, with their processes.
  ccproc.terms = (table, test) => {
    const found = [];
    for (let at = 1; at < table.length; at = table.indexOf("\n", at) + 1)
      if (test(table.slice(at, table.indexOf("\t", at)))) found.push(line(table, at));
    return found;
  };

  let made;
  const patterns = () => {
    const { han, hidden, fillers } = ccproc.index.rules;
    return made ??= {
      hidden: new RegExp(`[${hidden}]`, "gu"),
      runs: new RegExp(`[${han}]+`, "gu"),
      fillers: new RegExp(fillers.zh.join("|"), "gu"),
    };
  };
  const folded = (text) => text.normalize("NFKC").toLowerCase().replace(patterns().hidden, "").split(/\s+/).filter(Boolean).join(" ");
  const first = (text, limit) => [...text].slice(0, limit).join("");
  const asked = ccproc.asked = (text) => first(folded(first(text, 2 * ccproc.index.rules.limit)), ccproc.index.rules.limit).trim();
  const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

  ccproc.runs = (text) => text.match(patterns().runs) ?? [];
  ccproc.words = (text) => text.replace(patterns().runs, " ").match(/[\p{L}\p{N}]+/gu) ?? [];
  ccproc.pairs = (text) => ccproc.runs(text).flatMap((run) => {
    const chars = [...run];
    return chars.length > 1 ? chars.slice(1).map((char, at) => chars[at] + char) : [run];
  });
  ccproc.fillers = () => patterns().fillers;

  // The business of a touchpoint code, in small letters as the index holds it.
  ccproc.business = (code) => CODE.exec(code.toUpperCase())?.[3].toLowerCase();

  // The processes that serve a touchpoint code (R62): of the claims that hold it, those that nothing beats.
  ccproc.winners = (code) => {
    const match = CODE.exec(code.toUpperCase());
    if (!match) return null;
    const wanted = SIDES.map((_, at) => match[at + 1] ?? "ANY");
    const holds = (side, part) => side === 0 || side.includes(part);
    const every = (claim, test) => wanted.every((part, at) => test(claim[at + 1], part));
    const { claims, replaces } = ccproc.index;
    const covering = claims.filter((claim) => every(claim, holds));
    const some = () => claims.filter((claim) => every(claim, (side, part) => part === "ANY" || holds(side, part)));
    const found = covering.length ? unbeaten(covering, replaces) : some();
    return [...new Set(found.map((claim) => claim[0]))];
  };

  const unbeaten = (covering, replaces) => {
    const heir = (one, other) => replaces[other]?.includes(one) && !replaces[one]?.includes(other);
    const left = covering.filter((one) => !covering.some((other) => heir(one[0], other[0])));
    const standing = left.length ? left : covering;
    return standing.filter((one) => !standing.some((other) => beats(other, one)));
  };

  const within = (mine, other) => other === 0 || (mine !== 0 && mine.every((code) => other.includes(code)));
  const beats = (one, other) => {
    const sides = SIDES.map((_, at) => at + 1);
    return sides.every((at) => within(one[at], other[at])) && !sides.every((at) => within(other[at], one[at]));
  };

  // For each process that holds a word, the best field it stands in.
  const hits = (word) => {
    const { index } = ccproc;
    const best = new Map();
    const add = (doc, field, excerpt, exact) => {
      const score = index.rules.weights[field] * (exact ? 2 : 1);
      if (!(best.get(doc)?.score >= score)) best.set(doc, { doc, score, field, excerpt, fit: "exact" });
    };
    for (const field of NAMED)
      for (const [term, docs] of ccproc.holding(index[field], word))
        for (const doc of docs) add(doc, field, field === "id" || field === "title" ? "" : term, term === word);
    // A whole code means itself: csr, not outbound-csr.
    const whole = ccproc.beginning(index.codes, `${word}\t`);
    for (const [term, docs] of whole.length ? whole : ccproc.holding(index.codes, word))
      for (const doc of docs) add(doc, "codes", term, term === word);
    if (/^[a-z]{2,}$/.test(word))
      for (const [, docs] of ccproc.holding(index.initials, word)) for (const doc of docs) add(doc, "initials", "", false);
    for (const doc of anywhere(word)) add(doc, "text", word, false);
    return best;
  };

  // The processes that hold a word anywhere: its pairs of Chinese, its Latin parts by their beginning.
  const anywhere = (word) => {
    const { pairs, words } = ccproc.index;
    const lists = ccproc.pairs(word).map((pair) => ccproc.beginning(pairs, `${pair}\t`));
    for (const part of ccproc.words(word)) lists.push(ccproc.beginning(words, [...part].length > 1 ? part : `${part}\t`));
    const sets = lists.map((list) => new Set(list.flatMap(([, docs]) => docs)));
    return sets.length ? [...sets[0]].filter((doc) => sets.every((set) => set.has(doc))) : [];
  };

  const exact = (query) => {
    const words = query.split(" ").map(bare).filter(Boolean);
    if (!words.length) return [];
    const found = words.map(hits);
    const merged = [];
    for (const doc of found[0].keys()) {
      const all = found.map((each) => each.get(doc));
      if (!all.every(Boolean)) continue;
      const weakest = all.reduce((one, each) => (each.score < one.score ? each : one));
      merged.push({ ...weakest, marks: words, score: all.reduce((sum, each) => sum + each.score, 0) });
    }
    const inner = new Set(ccproc.index.inner);
    return merged.sort((one, other) => other.score - one.score || inner.has(one.doc) - inner.has(other.doc) || one.doc - other.doc);
  };

  // A touchpoint code finds those that serve it, words the processes that hold all of them, best first; where
  // these are few and only scripts hold the words, the closest follow.
  ccproc.search = (text) => {
    const query = asked(text);
    const served = ccproc.winners(query) ?? [];
    if (served.length)
      return served.map((doc) => ({ doc, score: 0, field: "touchpoint", excerpt: query.toUpperCase(), fit: "exact", marks: [] }));
    const found = exact(query);
    if (found.length >= FEW || found.some((hit) => hit.field !== "text")) return found;
    const others = ccproc.closest(query, (doc) => !found.some((hit) => hit.doc === doc));
    return [...found, ...others.filter((hit) => hit.fit === "close" || !found.length)];
  };
})();
