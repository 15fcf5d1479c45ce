// Each question answers with a list of faults, or of what it counted.

// Elements that reach beyond the right edge, unless something around them scrolls by itself.
function overflowing() {
  var edge = document.documentElement.clientWidth;
  var faults = [];
  if (document.documentElement.scrollWidth > edge) {
    faults.push("page: " + document.documentElement.scrollWidth + " > " + edge);
  }
  document.querySelectorAll("body *").forEach(function (element) {
    var right = element.getBoundingClientRect().right;
    if (right > edge + 0.5 && !scrolls(element)) {
      faults.push(element.tagName + "." + element.className + " " + right + " > " + edge + ": " + (element.textContent || "").slice(0, 40));
    }
  });
  return faults.slice(0, 10);
}

function scrolls(element) {
  for (var around = element.parentElement; around; around = around.parentElement) {
    var overflow = getComputedStyle(around).overflowX;
    if (overflow === "auto" || overflow === "scroll" || overflow === "hidden") { return true; }
  }
  return false;
}

// Text that is cut off by its own box.
function clipped() {
  var faults = [];
  document.querySelectorAll("td, th, dd, dt, p, li, h1, h2, summary").forEach(function (element) {
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
      faults.push(element.tagName + ": " + element.textContent.slice(0, 40));
    }
  });
  return faults.slice(0, 10);
}

// What was asked for beside the page itself.
function requests() {
  return performance.getEntriesByType("resource").map(function (entry) { return entry.name; });
}

function charts() {
  return Array.from(document.querySelectorAll(".chart")).map(function (chart) { return chart.id; });
}

// Charts without a picture of some size that has shapes in it.
function emptyCharts() {
  return Array.from(document.querySelectorAll(".chart")).filter(function (chart) {
    var picture = chart.querySelector("svg, canvas");
    var box = picture && picture.getBoundingClientRect();
    return !box || box.width < 100 || box.height < 100 || picture.querySelectorAll("path, text").length < 4
        || box.right > document.documentElement.clientWidth + 0.5;
  }).map(function (chart) { return chart.id; });
}

function totals() {
  return Array.from(document.querySelectorAll("tfoot td.n")).map(function (cell) { return cell.textContent; });
}

// Totals that differ from the sum of their column; in hundredths, so that no fraction is lost.
function wrongTotals() {
  var faults = [];
  document.querySelectorAll("table").forEach(function (table) {
    table.querySelectorAll("tfoot td.n").forEach(function (total) {
      var sum = 0;
      table.querySelectorAll("tbody tr").forEach(function (row) { sum += hundredths(row.cells[total.cellIndex]); });
      if (sum !== hundredths(total)) {
        faults.push(table.caption.textContent + " " + table.tHead.rows[0].cells[total.cellIndex].textContent + ": " + total.textContent + " != " + sum / 100);
      }
    });
  });
  return faults;
}

function hundredths(cell) {
  return Math.round(Number(cell.textContent.replace(/,/g, "")) * 100);
}

// Characters that are drawn as the box of a missing glyph: as an unassigned one is.
function missingGlyphs() {
  var canvas = document.createElement("canvas");
  canvas.width = 40;
  canvas.height = 40;
  var pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.font = "30px " + getComputedStyle(document.body).fontFamily;
  pen.textBaseline = "top";
  function picture(character) {
    pen.clearRect(0, 0, 40, 40);
    pen.fillText(character, 2, 2);
    return pen.getImageData(0, 0, 40, 40).data.join();
  }
  var missing = [String.fromCodePoint(0x0378), String.fromCodePoint(0x2FE0), String.fromCodePoint(0xE123)].map(picture);
  var copy = document.body.cloneNode(true);
  copy.querySelectorAll("script, style").forEach(function (element) { element.remove(); });
  return Array.from(new Set(copy.textContent)).filter(function (character) {
    return /[^\s\u00a0\u3000]/u.test(character) && missing.includes(picture(character));
  });
}
