// Cards can be dragged to another column. It fills in and sends the very form that those who do not drag use.

export function dragCards(): void {
  for (const board of document.querySelectorAll<HTMLElement>("[data-board]")) {
    for (const card of board.querySelectorAll<HTMLElement>(".item-card")) makeDraggable(card);
    for (const column of board.querySelectorAll<HTMLElement>("[data-value]")) makeTarget(board, column);
  }
}

function makeDraggable(card: HTMLElement): void {
  if (!card.querySelector(".item-place")) return;
  card.draggable = true;
  card.addEventListener("dragstart", (event) => {
    event.dataTransfer?.setData("text/plain", card.id);
    card.classList.add("is-dragged");
  });
  card.addEventListener("dragend", () => card.classList.remove("is-dragged"));
}

function makeTarget(board: HTMLElement, column: HTMLElement): void {
  column.addEventListener("dragover", (event) => {
    event.preventDefault();
    column.classList.add("is-target");
  });
  column.addEventListener("dragleave", () => column.classList.remove("is-target"));
  column.addEventListener("drop", (event) => {
    event.preventDefault();
    column.classList.remove("is-target");
    const card = document.getElementById(event.dataTransfer?.getData("text/plain") ?? "");
    if (!card || !board.contains(card) || column.contains(card)) return;
    const form = card.querySelector<HTMLFormElement>(".item-place");
    const select = form?.querySelector<HTMLSelectElement>(`[name="${board.dataset["board"]}"]`);
    if (!form || !select) return;
    select.value = column.dataset["value"] ?? "";
    form.requestSubmit();
  });
}
