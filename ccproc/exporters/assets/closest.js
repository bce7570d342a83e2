// The processes closest to a sentence of which none holds every word; the twin of `ccproc/search/closest.py`.
(() => {
  "use strict";
  const ccproc = window.ccproc ??= {};
  // A whole term of a process inside the query says most, one single character next to nothing.
  const TERM = 6, WORD = 8, PAIR = 4, CHAR = 1;
  const CALLED = ["title", "keywords", "business"];
  const NAMED = [...CALLED, "names"];
  const ENOUGH = 2, COMMON = 500, SHOWN = 5, FAINT = 3;
  const ENDING = 3, ROOT = 4;

  const size = (term) => ccproc.runs(term).reduce((sum, run) => sum + [...run].length, 0) + 2 * ccproc.words(term).length;
  const label = (field, term) => ({ field, term: field === "title" ? "" : term });

  // What speaks for each process; a piece of the query is worth the more the fewer of them hold it.
  const add = (tallies, piece, places, factor) => {
    const { ids, rules } = ccproc.index;
    for (const [doc, place] of places) {
      const rarity = Math.floor(100 * Math.log2(1 + ids.length / places.size) + 0.5);
      const worth = rarity * rules.close[place.field] * factor;
      if (!tallies.has(doc)) tallies.set(doc, { doc, score: 0, evidence: 0, best: 0, place: label("text", ""), marks: [] });
      const tally = tallies.get(doc);
      tally.score += worth;
      tally.evidence += place.field === "text" || factor === CHAR ? 1 : ENOUGH;
      tally.marks.push(piece);
      if (worth > tally.best) Object.assign(tally, { best: worth, place });
    }
  };

  const withoutFillers = (query) => query.replace(ccproc.fillers(), " ").split(/\s+/).map((part) => {
    const words = ccproc.words(part).filter((word) => !ccproc.index.rules.fillers.en.includes(word));
    return [...ccproc.runs(part), ...words].join(" ");
  }).join(" ");

  // What processes are called inside the query, the longest first; a term within a longer one is not counted twice.
  const contained = (query) => {
    const latin = ` ${ccproc.words(query).join(" ")} `;
    const inside = (term) => query.includes(term) && [...term].length > 1
      && (ccproc.runs(term).length > 0 || latin.includes(` ${ccproc.words(term).join(" ")} `));
    const found = CALLED.flatMap((field) => ccproc.terms(ccproc.index[field], inside).map(([term, docs]) => ({ term, field, docs })));
    const taken = new Map();
    return found.sort((one, other) => size(other.term) - size(one.term)).map(({ term, field, docs }) => {
      const fresh = docs.filter((doc) => !(taken.get(doc) ?? []).some((longer) => longer.includes(term)));
      for (const doc of fresh) taken.set(doc, [...(taken.get(doc) ?? []), term]);
      return [term, new Map(fresh.map((doc) => [doc, label(field, term)]))];
    });
  };

  // Where each process holds a piece, by its strongest field; Latin pieces begin a word.
  const places = (text, piece, fields) => {
    const mentioned = new Set(text.flatMap(([, docs]) => docs));
    const found = new Map([...(mentioned.size > COMMON ? [] : mentioned)].map((doc) => [doc, label("text", "")]));
    const han = ccproc.runs(piece).length > 0;
    for (const field of [...fields].reverse())
      for (const [term, docs] of ccproc.holding(ccproc.index[field], piece))
        if (han || ccproc.words(term).some((word) => word.startsWith(piece))) for (const doc of docs) found.set(doc, label(field, term));
    return found;
  };

  const oneSlip = (one, other) => {
    if (Math.abs(one.length - other.length) > 1) return false;
    let start = 0;
    while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
    let left = one.slice(start), right = other.slice(start);
    while (left && right && left.at(-1) === right.at(-1)) [left, right] = [left.slice(0, -1), right.slice(0, -1)];
    return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === right[1] + right[0]);
  };

  // A Latin word as the index knows it: a beginning that it has, else the word one slip away that most processes hold.
  const known = (word) => {
    const table = ccproc.index.words;
    if (word.length <= 2 || /^\p{Nd}+$/u.test(word)) return ccproc.beginning(table, `${word}\t`).length ? `${word}\t` : "";
    for (let length = word.length; length >= Math.max(ROOT, word.length - ENDING); length--)
      if (ccproc.beginning(table, word.slice(0, length)).length) return word.slice(0, length);
    if (word.length < ROOT) return "";
    const near = ccproc.terms(table, (term) => oneSlip(word, term));
    near.sort(([one, some], [other, others]) => others.length - some.length || (one < other ? -1 : 1));
    return near.length ? `${near[0][0]}\t` : "";
  };

  ccproc.closest = (query, counts) => {
    const { index } = ccproc;
    const tallies = new Map();
    const said = withoutFillers(query);
    for (const [term, found] of contained(query)) add(tallies, term, found, TERM * size(term));
    for (const pair of new Set(ccproc.pairs(said).filter((pair) => [...pair].length > 1)))
      add(tallies, pair, places(ccproc.beginning(index.pairs, `${pair}\t`), pair, NAMED), PAIR);
    for (const char of new Set(ccproc.runs(said).flatMap((run) => [...run]))) add(tallies, char, places([], char, CALLED), CHAR);
    for (const word of new Set(ccproc.words(said))) {
      const start = known(word);
      const piece = start.trim();
      if (start) add(tallies, piece, places(ccproc.beginning(index.words, start), piece, NAMED), WORD);
    }
    const found = [...tallies.values()].filter((tally) => tally.evidence >= ENOUGH && counts(tally.doc))
      .sort((one, other) => other.score - one.score || one.doc - other.doc)
      .map(({ doc, score, place, marks }) => ({ doc, score, field: place.field, excerpt: place.term, exact: false, marks }));
    return found.slice(0, SHOWN).filter((hit) => hit.score * FAINT >= found[0].score);
  };
})();
