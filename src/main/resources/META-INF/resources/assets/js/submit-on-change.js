// <form data-submit-on-change>: choosing an option is enough. Its button stays for those who have no script.
document.addEventListener("change", (event) => {
  if (event.target.matches("select, [type=radio], [type=checkbox], [type=date]")) {
    event.target.closest("form[data-submit-on-change]")?.requestSubmit();
  }
});
