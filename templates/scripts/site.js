// What pages of the site do beside being read. Without this script nothing is missing: the code of a statement
// is a link to it, and the contents of a page are links.
"use strict";

// The code of a statement copies its address, and says so to those who do not see it too.
const said = document.querySelector(".said");
const copy = async (text) => {
  if (navigator.clipboard && isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "copying";
  document.body.append(field);
  field.select();
  const isDone = document.execCommand("copy");
  field.remove();
  if (!isDone) throw new Error("not copied");
};
let hush;
document.addEventListener("click", (event) => {
  const link = event.target.closest(".code a[href^='#']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const code = link.textContent;
  copy(link.href).then(() => {
    said.textContent = `${said.dataset.copied} ${code}`;
    clearTimeout(hush);
    hush = setTimeout(() => said.textContent = "", 4000);
  }, () => {});
});
for (const link of document.querySelectorAll(".code a")) {
  link.title = `${said.dataset.copy} ${link.textContent}`;
}

// The contents show which part of the page is being read. Another script may have put in an entry.
let current;
const follow = () => {
  let next;
  for (const link of document.querySelectorAll(".on-page a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading?.getBoundingClientRect().top < 120) next = link;
  }
  if (next === current) return;
  current?.removeAttribute("aria-current");
  next?.setAttribute("aria-current", "true");
  current = next;
};
if (document.querySelector(".on-page")) {
  addEventListener("scroll", () => requestAnimationFrame(follow), { passive: true });
  follow();
}

// A table that is wider than the window is scrolled with the arrow keys too, and has a name.
const watch = new ResizeObserver((changes) => {
  for (const { target } of changes) {
    const scrolls = target.scrollWidth > target.clientWidth;
    const names = { "tabindex": "0", "role": "region", "aria-label": document.querySelector("h1").textContent };
    for (const [name, value] of Object.entries(names)) {
      if (scrolls) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
  }
});
for (const table of document.querySelectorAll("div.matrix")) watch.observe(table);
