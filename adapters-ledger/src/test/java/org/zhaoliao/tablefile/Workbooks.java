package org.zhaoliao.tablefile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, as no spreadsheet would let one. */
public final class Workbooks {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    private Workbooks() {
        part(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                        + "</Types>");
        part(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>"
                        + "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
                        + "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                        + "<xf numFmtId=\"57\"/></cellXfs></styleSheet>");
    }

    /** A workbook whose styles are: 0 general, 1 a day, 2 a Chinese day, 3 a Chinese month. */
    public static Workbooks workbook() {
        return new Workbooks();
    }

    public Workbooks from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** A sheet by the XML of its rows and of what stands behind them. */
    public Workbooks sheet(String name, String state, String rows, String behind) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, count, state, count));
        relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, OFFICE, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + behind
                        + "</worksheet>");
    }

    public Workbooks sheet(String name, String rows) {
        return sheet(name, "visible", rows, "");
    }

    /** The table of texts, as XML. */
    public Workbooks texts(String items) {
        return part("xl/sharedStrings.xml", XML + items);
    }

    public Workbooks part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Path in(Path folder) {
        part(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>");
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    /** A row of text cells. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(letters(i), number, cells[i]));
        }
        return row + "</row>";
    }

    /** The name of a column from its place. */
    public static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
