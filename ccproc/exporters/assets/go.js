// go.html?c=CODE: from a touchpoint code straight to the process that serves it.
(() => {
  "use strict";
  const ccproc = window.ccproc;
  const { home } = document.documentElement.dataset;
  const code = new URLSearchParams(location.search).get("c");
  const place = document.getElementById("go");
  if (!code) return;
  place.previousElementSibling.hidden = true;

  const say = (...parts) => {
    const p = document.createElement("p");
    p.append(...parts);
    place.append(p);
  };
  const filled = (text, values) => Object.entries(values).reduce((said, [key, value]) => said.replace(`{${key}}`, () => value), text);

  // The processes of a business by the channels they serve it on.
  const elsewhere = (business, channels) => {
    const found = new Map();
    for (const [doc, some, , businesses] of ccproc.index.claims)
      if (some && businesses && businesses.includes(business))
        for (const each of some) found.set(doc, [...new Set([...(found.get(doc) ?? []), channels[each] ?? each])]);
    return found;
  };

  const blind = () => {
    const { channels, businesses } = ccproc.index.parts[document.documentElement.lang.slice(0, 2)];
    const [channel, , business] = code.toUpperCase().split(/[-~@]/);
    if (!Object.hasOwn(channels, channel) || !Object.hasOwn(businesses, business)) return say(filled(place.dataset.unknown, { code }));
    say(filled(place.dataset.none, { code, channel: channels[channel], business: businesses[business] }));
    const others = elsewhere(business, channels);
    say(place.dataset[others.size ? "elsewhere" : "nowhere"]);
    for (const [doc, names] of others) say(ccproc.link(doc), ` ${names.join(place.dataset.between)}`);
    const map = document.createElement("a");
    map.href = `${home}map.html`;
    map.textContent = place.dataset.map;
    say(map);
  };

  ccproc.load().then(() => {
    const found = ccproc.winners(code) ?? [];
    if (found.length === 1) return location.replace(ccproc.link(found[0]).href);
    if (!found.length) return blind();
    say(place.dataset.many.replace("{code}", () => code));
    for (const doc of found) say(ccproc.link(doc));
  });
})();
