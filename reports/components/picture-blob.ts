/** A framed chart → PNG with twice as many pixels as the page shows, drawn by the reader's own browser. */
import type { FramedChart } from "./framed-chart.ts";

const PIXELS_PER_UNIT = 2;

export async function pngBlob({ svg, width, height }: FramedChart): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await loaded(image);
  const canvas = document.createElement("canvas");
  canvas.width = width * PIXELS_PER_UNIT;
  canvas.height = height * PIXELS_PER_UNIT;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob === null ? fail(new Error("no picture")) : done(blob)), "image/png");
  });
}

function loaded(image: HTMLImageElement): Promise<void> {
  return new Promise((done, fail) => {
    image.onload = () => done();
    image.onerror = () => fail(new Error("no picture"));
  });
}
