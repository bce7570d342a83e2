// The registered businesses that a sentence names and no process serves; the twin of `ccproc/search/unserved.py`.
(() => {
  "use strict";
  const ccproc = window.ccproc ??= {};
  const CALLED = ["title", "keywords", "business"];
  // Half of a name names its business, but no fewer Chinese characters than these.
  const LEAST = 3, SHOWN = 3;

  const served = (piece) => CALLED.some((field) => ccproc.holding(ccproc.index[field], piece).length > 0);

  // What was said of a term; where a process fits, half of an English name is too little.
  const pieces = (term, { query, bare, covered, fits }) => {
    const found = covered(term) ? [term] : [];
    if (ccproc.size(bare) > 1 && term.includes(bare)) found.push(bare);
    const words = ccproc.words(term);
    if (!words.length) {
      const chars = [...term], length = Math.max(LEAST, Math.floor(chars.length / 2));
      const slices = chars.slice(0, Math.max(0, chars.length - length + 1)).map((_, at) => chars.slice(at, at + length).join(""));
      return [...found, ...slices.filter((piece) => query.includes(piece))];
    }
    if (ccproc.runs(term).length) return found;
    const latin = ccproc.words(query);
    const own = words.filter((word) => !ccproc.index.rules.fillers.en.includes(word));
    const met = own.filter((word) => latin.includes(word));
    return 2 * met.length >= own.length + (fits ? 1 : 0) ? [...found, ...met] : found;
  };

  // By their number in the index, the best named first; `hits` is what the query finds.
  ccproc.unserved = (text, hits) => {
    const { coded, called } = ccproc.index.unserved;
    const query = ccproc.asked(text);
    const whole = ccproc.beginning(coded, `${ccproc.business(query) ?? query}\t`).flatMap(([, numbers]) => numbers);
    if (whole.length) return whole;
    const bare = ccproc.withoutFillers(query);
    const fits = hits.some((hit) => hit.fit !== "weak");
    const asking = { query, bare, covered: ccproc.overlap(query, bare), fits };
    const best = new Map();
    for (const [term, numbers] of ccproc.terms(called, () => true)) {
      const points = Math.max(0, ...pieces(term, asking).filter((piece) => !served(piece)).map(ccproc.size));
      for (const number of points ? numbers : []) best.set(number, Math.max(points, best.get(number) ?? 0));
    }
    return [...best.keys()].sort((one, other) => best.get(other) - best.get(one) || one - other).slice(0, SHOWN);
  };
})();
