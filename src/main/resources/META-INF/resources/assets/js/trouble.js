// What a fragment's request can meet, told in a banner; what was typed stays where it is.
const tell = (words, address) => {
  document.querySelector("[data-trouble]")?.remove();
  const banner = document.createElement("div");
  banner.className = "notice error floating";
  banner.dataset.trouble = "";
  banner.setAttribute("role", "alert");
  banner.append(words);
  if (address) {
    const link = document.createElement("a");
    link.href = address;
    link.target = "_blank";
    link.rel = "noopener";
    link.className = "button";
    link.textContent = document.body.dataset.signIn;
    banner.append(" ", link);
  }
  document.body.append(banner);
};

/** For modules that fetch on their own: tells what went wrong, true if nothing did. */
export const wentWell = (status) => {
  const { signedOut, refused } = document.body.dataset;
  if (status === 401) tell(signedOut, "/desk/sign-in");
  else if (status >= 400) tell(refused);
  else document.querySelector("[data-trouble]")?.remove();
  return status < 400;
};

export const unreachable = () => tell(document.body.dataset.offline);

document.addEventListener("htmx:responseError", (event) => wentWell(event.detail.xhr.status));
document.addEventListener("htmx:sendError", unreachable);
document.addEventListener("htmx:timeout", unreachable);
