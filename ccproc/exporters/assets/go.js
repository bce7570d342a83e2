// go.html?c=CODE: from a touchpoint code straight to the process that serves it.
(() => {
  "use strict";
  const ccproc = window.ccproc;
  const code = new URLSearchParams(location.search).get("c");
  const place = document.getElementById("go");
  if (!code) return;
  ccproc.load().then(() => {
    const found = ccproc.winners(code) ?? [];
    if (found.length === 1) {
      location.replace(ccproc.link(found[0]).href);
      return;
    }
    const p = document.createElement("p");
    p.textContent = place.dataset[found.length ? "many" : "none"].replace("{code}", code);
    place.append(p, ...found.map((doc) => {
      const line = document.createElement("p");
      line.append(ccproc.link(doc));
      return line;
    }));
  });
})();
