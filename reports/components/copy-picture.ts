/** Puts a picture on the clipboard, or shows it to be copied by hand where the browser forbids that (plain http). */

export type Copied = "copied" | "shown";

export async function copyPicture(picture: Promise<Blob>): Promise<Copied> {
  if (navigator.clipboard !== undefined && typeof ClipboardItem !== "undefined") {
    try {
      // The promise itself: Safari allows the copy only in the moment of the click.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      return "copied";
    } catch {
      // Not allowed here: the picture is shown instead.
    }
  }
  showPicture(await picture);
  return "shown";
}

function showPicture(picture: Blob): void {
  const address = URL.createObjectURL(picture);
  const dialog = document.createElement("dialog");
  dialog.className = "picture";
  dialog.innerHTML =
    '<p>此网址下浏览器不允许直接复制：请在图片上点右键（手机长按）选“复制图片”。</p><img alt=""><form method="dialog"><button>关闭</button></form>';
  const image = dialog.querySelector("img");
  if (image !== null) image.src = address;
  dialog.addEventListener("close", () => {
    URL.revokeObjectURL(address);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
