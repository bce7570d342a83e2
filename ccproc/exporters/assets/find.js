// Search and touchpoints over the prebuilt index; pure functions, the same answers as `ccproc find`.
(() => {
  "use strict";
  const ccproc = window.ccproc ??= {};
  const SIDES = ["channel", "brand", "business", "environment", "region"];
  const CODE = /^([0-9A-Z]+)-([0-9A-Z]+)-([0-9A-Z]+)(?:~([0-9A-Z]+))?(?:@([0-9A-Z]+))?$/;
  const HAN = /[\u2e80-\u2fdf\u3005\u3007\u3040-\u30ff\u31c0-\u31ef\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{3ffff}]+/gu;

  const numbers = (posting) => {
    let at = 0;
    return posting.split(" ").map((step) => (at += parseInt(step, 36)));
  };

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

  // What one word hits: for each process the best field it stands in, and the words it was found by.
  const hits = (word) => {
    const { ids, heads, keywords, names, words, pairs, weights } = ccproc.index;
    const best = new Map();
    const add = (doc, field, excerpt, exact) => {
      const score = weights[field] * (exact ? 2 : 1);
      if (!(best.get(doc)?.score >= score)) best.set(doc, { doc, score, field, excerpt });
    };
    for (const [doc, [title, letters]] of heads.entries()) {
      const id = ids[doc].toLowerCase();
      if (id.includes(word)) add(doc, "id", "", id === word);
      if (title.includes(word)) add(doc, "title", "", title.split("\n").includes(word));
      if (word.length > 1 && letters.includes(word)) add(doc, "initials", "", false);
    }
    for (const [field, list] of [["keywords", keywords], ["names", names]])
      for (const [term, posting] of Object.entries(list))
        if (term.includes(word)) for (const doc of numbers(posting)) add(doc, field, term, term === word);
    for (const doc of texts(word, words, pairs)) add(doc, "text", "", false);
    return best;
  };

  // The postings of the terms of a table that begin so: each stands on a line of its own, a tab behind it.
  const looked = (table, beginning) => {
    const found = [];
    for (let at = table.indexOf(`\n${beginning}`); at >= 0; at = table.indexOf(`\n${beginning}`, at + 1))
      found.push(table.slice(table.indexOf("\t", at) + 1, table.indexOf("\n", at + 1)));
    return found;
  };

  // Processes whose scripts hold the word: every pair of Chinese neighbours, every Latin part by its beginning.
  const texts = (word, words, pairs) => {
    const lists = [];
    for (const run of word.match(HAN) ?? [])
      for (let at = 0; at < Math.max(1, run.length - 1); at++) lists.push(looked(pairs, `${run.slice(at, at + 2)}\t`));
    for (const part of word.replace(HAN, " ").match(/[\p{L}\p{N}]+/gu) ?? [])
      lists.push(looked(words, part.length > 1 ? part : `${part}\t`));
    const sets = lists.map((list) => new Set(list.flatMap(numbers)));
    return sets.length ? [...sets[0]].filter((doc) => sets.every((set) => set.has(doc))) : [];
  };

  // The processes that hold every word of the query, best first; a touchpoint code gives the one that serves it.
  ccproc.search = (query) => {
    const folded = query.normalize("NFKC").toLowerCase().trim();
    const served = ccproc.winners(folded);
    if (served?.length) return served.map((doc) => ({ doc, score: 0, field: "touchpoint", excerpt: folded.toUpperCase() }));
    const words = folded.split(/\s+/).filter(Boolean);
    if (!words.length) return [];
    const [first, ...others] = words.map(hits);
    const merged = [];
    for (const hit of first.values()) {
      const all = [hit, ...others.map((each) => each.get(hit.doc))];
      if (all.every(Boolean)) {
        const score = all.reduce((sum, each) => sum + each.score, 0);
        merged.push({ ...all.reduce((one, each) => (each.score > one.score ? each : one)), score });
      }
    }
    return merged.sort((one, other) => other.score - one.score || one.doc - other.doc);
  };
})();
