// The map's filter: one brand at a time. Without it the whole map stands, each brand named where it differs.
(() => {
  "use strict";
  const form = document.getElementById("brands");
  if (!form) return;
  const told = document.querySelectorAll("#grid [data-brands]");
  const all = document.querySelectorAll("#grid td > div > small");
  form.hidden = false;
  form.addEventListener("change", () => {
    const brand = form.elements.brand.value;
    for (const patch of told) patch.hidden = brand !== "" && !patch.dataset.brands.split(" ").includes(brand);
    for (const note of all) note.hidden = brand !== "";
  });
})();
