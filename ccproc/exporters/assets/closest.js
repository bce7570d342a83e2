// The processes closest to a sentence of which none holds every word; the twin of `ccproc/search/closest.py`.
(() => {
  "use strict";
  const ccproc = window.ccproc ??= {};
  // A whole term of a process inside the query says most, one single character next to nothing.
  const TERM = 6, WORD = 8, PAIR = 4, CHAR = 1;
  const CALLED = ["title", "keywords", "business"];
  const NAMED = [...CALLED, "names"];
  const ENOUGH = 2, RARE = 3, SHARE = 100, COMMON = 500, SHOWN = 5, FAINT = 3, INNER = 7;
  const ENDING = 3, ROOT = 4;

  const size = ccproc.size = (term) => ccproc.runs(term).reduce((sum, run) => sum + [...run].length, 0) + 2 * ccproc.words(term).length;
  const label = (field, term) => ({ field, term: field === "title" ? "" : term });

  // What speaks for each process; a piece of the query is worth the more the fewer of them hold it. In the `calling`
  // fields it is more than a mention.
  const add = (tallies, piece, places, factor, calling, mentions = 1) => {
    const { ids, rules } = ccproc.index;
    for (const [doc, place] of places) {
      const rarity = Math.floor(100 * Math.log2(1 + ids.length / places.size) + 0.5);
      const called = calling.includes(place.field);
      const worth = rarity * rules.close[called ? place.field : "text"] * factor;
      if (!tallies.has(doc)) tallies.set(doc, { doc, score: 0, mentions: 0, called: false, best: 0, place: label("text", ""), marks: [] });
      const tally = tallies.get(doc);
      tally.score += worth;
      tally.mentions += mentions * (place.field === "part" ? ENOUGH : 1);
      tally.called ||= called;
      tally.marks.push(piece);
      if (worth > tally.best) Object.assign(tally, { best: worth, place });
    }
  };

  const withoutFillers = ccproc.withoutFillers = (query) => query.replace(ccproc.fillers(), " ").split(/\s+/).map((part) => {
    const words = ccproc.words(part).filter((word) => !ccproc.index.rules.fillers.en.includes(word));
    return [...ccproc.runs(part), ...words].join(" ");
  }).join(" ");

  // The twin of `ccproc/search/overlap.py`: how many characters of a term (nearly) stand in the query.
  const overlap = ccproc.overlap = (query, bare) => {
    const light = new Set(ccproc.index.rules.light);
    const heavy = (text) => [...text].filter((char) => !light.has(char));
    const latin = ` ${ccproc.words(query).join(" ")} `;
    const pairs = new Set([...ccproc.pairs(query), ...ccproc.pairs(heavy(bare).join(""))]);
    const chars = new Set(query);
    const apart = (term) => ccproc.runs(term).length > 0 || latin.includes(` ${ccproc.words(term).join(" ")} `);
    // Most terms are told apart by a look at their first characters, and thousands are asked.
    const familiar = new Uint8Array(0x10000);
    for (const char of [...light, ...chars]) for (const unit of char.split("")) familiar[unit.charCodeAt(0)] = 1;
    const strange = (term) => {
      for (let at = 0, missing = 0; at < term.length; at++)
        if (!familiar[term.charCodeAt(at)] && (missing += 4) > term.length) return true;
      return false;
    };
    const few = (own) => 4 * own.filter((char) => chars.has(char)).length < 3 * own.length;
    return (term) => {
      if (strange(term)) return 0;
      const own = heavy(term);
      if (few(own)) return 0;
      if (query.includes(term) && [...term].length > 1 && apart(term)) return size(term);
      if (ccproc.words(term).length) return 0;
      const met = new Set();
      for (let at = 0; at + 1 < own.length; at++) if (pairs.has(own[at] + own[at + 1])) met.add(at).add(at + 1);
      return 4 * met.size >= 3 * own.length ? met.size : 0;
    };
  };

  // What processes are called that (nearly) stands in the query, the best first; each stretch counts once.
  const stated = (query, bare) => {
    const covered = overlap(query, bare);
    const found = CALLED.flatMap((field) => ccproc.terms(ccproc.index[field], covered)
      .map(([term, docs]) => ({ term, field, docs, points: Math.floor(TERM * covered(term) ** 2 / size(term)) })));
    const taken = new Map();
    return found.sort((one, other) => other.points - one.points).map(({ term, field, docs, points }) => {
      const whole = query.includes(term);
      const fresh = docs.filter((doc) => !(taken.get(doc) ?? []).some((longer) => !whole || longer.includes(term)));
      for (const doc of fresh) taken.set(doc, [...(taken.get(doc) ?? []), term]);
      return [term, points, new Map(fresh.map((doc) => [doc, label(field, term)]))];
    });
  };

  // Where each process holds a piece, by its strongest field; Latin pieces begin a word.
  const places = (text, piece, fields) => {
    const mentioned = new Set(text.flatMap(([, docs]) => docs));
    const found = new Map([...(mentioned.size > COMMON ? [] : mentioned)].map((doc) => [doc, label("text", piece)]));
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

  const order = ["close", "weak"];
  const fit = (tally) => (tally.called ? order[0] : tally.mentions >= ENOUGH ? order[1] : null);
  const ranked = (tallies, counts) => {
    const inner = new Set(ccproc.index.inner);
    const found = [...tallies.values()].filter((tally) => fit(tally) && counts(tally.doc)).map((tally) => ({
      doc: tally.doc,
      score: Math.floor(tally.score * (inner.has(tally.doc) ? INNER : 8) / 8),
      field: tally.place.field,
      excerpt: tally.place.term,
      fit: fit(tally),
      marks: tally.marks,
    }));
    found.sort((one, other) => order.indexOf(one.fit) - order.indexOf(other.fit) || other.score - one.score || one.doc - other.doc);
    return found.slice(0, SHOWN).filter((hit) => hit.fit === found[0].fit && hit.score * FAINT >= found[0].score);
  };

  // The few closest processes, best first; weak ones only where nothing is called like what was said.
  ccproc.closest = (query, counts) => {
    const { index } = ccproc;
    const tallies = new Map();
    const bare = withoutFillers(query);
    const light = new Set(index.rules.light);
    const heavy = (piece) => [...piece].some((char) => !light.has(char));
    for (const [term, points, found] of stated(query, bare)) add(tallies, term, found, points, CALLED);
    // The places, those in some fields as the mere part of a term that they are.
    const parts = (found, piece, fields) =>
      new Map([...found].map(([doc, place]) => [doc, fields.includes(place.field) ? { field: "part", term: piece } : place]));
    for (const pair of new Set(ccproc.pairs(bare).filter((pair) => [...pair].length > 1 && heavy(pair))))
      add(tallies, pair, parts(places(ccproc.beginning(index.pairs, `${pair}\t`), pair, NAMED), pair, ["keywords"]), PAIR, ["title", "business"]);
    for (const char of new Set(ccproc.runs(bare).flatMap((run) => [...run]).filter(heavy))) {
      const found = parts(places([], char, CALLED), char, CALLED);
      add(tallies, char, found, CHAR, [], found.size <= Math.max(RARE, Math.floor(index.ids.length / SHARE)) ? 1 : 0);
    }
    for (const word of new Set(ccproc.words(bare))) {
      const start = known(word);
      const piece = start.trim();
      if (start) add(tallies, piece, places(ccproc.beginning(index.words, start), piece, NAMED), WORD, NAMED);
    }
    return ranked(tallies, counts);
  };
})();
