// Saves a form as it is filled in: one HTML file, which can be opened, filled in further and saved again.
// Nothing is kept in the browser. Without this script all can be filled in and printed, and not saved.
(function () {
  "use strict";
  const button = document.querySelector(".save button");
  let isChanged = false;

  // What is typed is a property of a field; what is saved is its markup.
  function writeValues() {
    for (const field of document.querySelectorAll("input, textarea")) {
      if (field.type === "checkbox") field.toggleAttribute("checked", field.checked);
      else field.textContent = field.value;
    }
  }

  // The candidate's name, typed once, stands at the head of every page, in place of the line to write it on
  // (which is a row of `\5f `).
  const names = document.querySelector("main").dataset.candidate.split("|");
  const head = /@top-left \{ content: (.*(?:\\5f ){10}.*); \}/.exec(document.querySelector("style").textContent);

  function writeHead() {
    document.querySelector("style.candidate")?.remove();
    const isNamed = (field) => names.includes(field.getAttribute("aria-label")) && field.value.trim();
    const field = [...document.querySelectorAll("textarea.blank")].find(isNamed);
    if (!head || !field) return;
    const style = document.createElement("style");
    style.className = "candidate";
    style.textContent = "@page { @top-left { content: " + head[1].replace(/(?:\\5f ){10,}/, () => inString(field.value)) + "; } }";
    document.head.append(style);
  }

  // A text as part of a string of a style sheet: one line, and nothing in it but itself.
  function inString(text) {
    const one = [...text.trim().replace(/\s+/g, " ").slice(0, 100)];
    return one.map((sign) => /[\p{L}\p{M}\p{N} ]/u.test(sign) ? sign : "\\" + sign.codePointAt(0).toString(16) + " ").join("");
  }

  function save() {
    writeValues();
    writeHead();
    button.hidden = true;
    const text = "<!DOCTYPE html>\n" + document.documentElement.outerHTML;
    button.hidden = false;
    const name = decodeURIComponent(location.pathname.split("/").pop() || "form.html");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
    link.download = name.replace(/(-filled)?\.html$/, "-filled.html");
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    isChanged = false;
  }

  // Fields grow with what is typed. Most browsers do that by themselves (`field-sizing`).
  function grow(field) {
    if (field.tagName !== "TEXTAREA" || CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = field.scrollHeight + field.offsetHeight - field.clientHeight + "px";
  }

  for (const field of document.querySelectorAll("input, textarea")) field.autocomplete = "off";
  for (const field of document.querySelectorAll("textarea")) if (field.value) grow(field);
  document.addEventListener("input", function (event) {
    isChanged = true;
    grow(event.target);
  });
  window.addEventListener("beforeunload", function (event) { if (isChanged) event.preventDefault(); });
  document.addEventListener("change", writeHead);
  window.addEventListener("beforeprint", writeHead);
  button.addEventListener("click", save);
  button.hidden = false;
})();
