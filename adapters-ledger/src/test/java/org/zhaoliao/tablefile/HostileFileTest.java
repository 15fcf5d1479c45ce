package org.zhaoliao.tablefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.zhaoliao.tablefile.Workbooks.row;
import static org.zhaoliao.tablefile.Workbooks.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

@DisplayName("W3.0: files that are damaged, disguised or hostile are refused in one line")
class HostileFileTest {

    private static final String SHEET = row(1, "a", "b");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    @DisplayName("a zip bomb is left off before it is unpacked")
    void bomb() {
        Path file = workbook()
                .sheet("S", SHEET)
                .part("xl/media/image1.bin", "0".repeat(30_000_000))
                .in(folder);
        assertEquals("tablefile.zip-bomb", refusal(file, TableLimits.USUAL).code());
    }

    @Test
    @DisplayName("no part and not all parts together may be larger than the limits")
    void unpacked() {
        Path file = workbook()
                .sheet("S", SHEET)
                .texts("<sst>" + "<si><t>abc</t></si>".repeat(2_000) + "</sst>")
                .in(folder);
        TableLimits usual = TableLimits.USUAL;
        assertEquals("tablefile.zip-bomb", refusal(file, limits(20_000, 1_000)).code());
        assertEquals(
                "tablefile.zip-bomb", refusal(file, limits(200_000, 1_000)).code(), "the table of texts: an eighth");
        assertEquals(
                "tablefile.file-bytes",
                refusal(file, new TableLimits(10, 10, 1, 1, 1, 1, 1)).code());
        assertEquals(List.of("S"), TableFile.open(file, usual).sheets());
    }

    @Test
    @DisplayName("thousands of parts")
    void parts() {
        Workbooks many = workbook().sheet("S", SHEET);
        IntStream.range(0, 1_200).forEach(i -> many.part("xl/media/" + i, "x"));
        InputError error = refusal(many.in(folder), TableLimits.USUAL);
        assertEquals("tablefile.zip-parts", error.code());
        assertEquals("1205", error.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/styles.xml", "xl/other.dat", "docProps/app.xml"})
    @DisplayName("entities that multiply, and entities from elsewhere, in any part")
    void entities(String part) {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><l>&b;</l>";
        String outside = "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><l>&a;</l>";
        for (String xml : List.of(laughs, outside)) {
            Path file = workbook().sheet("S", SHEET).part(part, xml).in(folder);
            assertEquals(
                    "tablefile.xml-entities", refusal(file, TableLimits.USUAL).code());
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "<row r='1'><c r='ZZZ1'><v>1</v></c></row>, tablefile.workbook-broken",
        "<row r='1'><c r='ABCDEFG1'><v>1</v></c></row>, tablefile.workbook-broken",
        "<row r='1'><c r='x'><v>1</v></c></row>, tablefile.workbook-broken",
        "<row r='2000000000'><c><v>1</v></c></row>, tablefile.workbook-broken",
        "<row r='1'><c r='A1' t='s'><v>0</v></c></row>, tablefile.workbook-broken",
        "<row r='1'><c r='A1'><v>1</v></c>, tablefile.workbook-broken"
    })
    @DisplayName("cells where no spreadsheet has any, and texts of a table that is not there")
    void places(String rows, String code) {
        assertEquals(
                code,
                refusal(workbook().sheet("S", rows).in(folder), TableLimits.USUAL)
                        .code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1' t='d'><v>2024-03-05</v></c></row>",
                "<row r='1'><c r='A1'><f t='shared' si='3'/><v>1</v></c></row>"
            })
    @DisplayName("cells that the library stumbles over")
    void stumbles(String rows) {
        Path file = workbook()
                .texts("<sst><si><t>a</t></si></sst>")
                .sheet("S", rows)
                .in(folder);
        TableFile table = TableFile.open(file, TableLimits.USUAL);
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> read(table));
        assertEquals("tablefile.workbook-broken", refusal.errors().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2000000000", "99999999999", "x", "-1"})
    @DisplayName("a text that is not in the table of texts")
    void texts(String number) {
        Path file = workbook()
                .texts("<sst><si><t>a</t></si></sst>")
                .sheet("S", "<row><c t='s'><v>0</v></c><c t='s'><v>" + number + "</v></c></row>")
                .in(folder);
        assertEquals("tablefile.workbook-broken", refusal(file));
    }

    @Test
    @DisplayName("deep nesting, endless names, array formulas and merged ranges without number")
    void endless() {
        assertEquals("tablefile.workbook-broken", refusal(behind("<a>".repeat(100) + "</a>".repeat(100))));
        String names = IntStream.range(0, 6_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
        assertEquals("tablefile.workbook-broken", refusal(behind(names)));
        assertEquals("tablefile.merged-many", refusal(behind("<mergeCell ref='A1:A2'/>".repeat(2_001))));
        Path arrays = workbook()
                .sheet("S", "<row r='1'>" + "<c><f t='array' ref='A1'>1</f></c>".repeat(101) + "</row>")
                .in(folder);
        assertEquals(
                "tablefile.array-formulas", refusal(arrays, TableLimits.USUAL).code());
    }

    @Test
    @DisplayName(
            "a cell longer than a spreadsheet allows, one longer than the limits, and all the columns of a spreadsheet")
    void large() {
        TableLimits loose = new TableLimits(1_000_000_000, 1_000_000_000, 10_000, 100, 512, 2_000, 10);
        Path endless = workbook().sheet("S", row(1, "x".repeat(500_000))).in(folder);
        assertEquals("tablefile.workbook-run", refusal(endless, loose).code());
        Path longer = workbook().sheet("S", row(1, "x".repeat(32_768))).in(folder);
        assertEquals("tablefile.cell-length", readRefusal(longer));
        String[] cells = new String[16_384];
        Arrays.fill(cells, "x");
        assertEquals(
                "tablefile.columns",
                readRefusal(workbook().sheet("S", row(1, cells)).in(folder)));
    }

    @Test
    @DisplayName("broken off, another archive, behind a password, of the old form, a web page: whatever the name says")
    void disguised() throws IOException {
        byte[] whole = Files.readAllBytes(workbook().sheet("S", SHEET).in(folder));
        assertEquals("tablefile.workbook-broken", refusal("a.xlsx", Arrays.copyOf(whole, whole.length - 30)));
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 60, 90, (byte) 7);
        assertEquals("tablefile.workbook-broken", refusal("a.xlsx", damaged));
        byte[] old = new byte[2_000];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        assertEquals("tablefile.old-workbook", refusal("a.xlsx", old));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1_000, name.length);
        assertEquals("tablefile.password", refusal("a.xlsx", old));
        byte[] page = " <html><table><tr><td>姓名</td></tr></table></html>".getBytes(Charset.forName("GBK"));
        assertEquals("tablefile.markup", refusal("a.xls", page));
        assertEquals("tablefile.binary", refusal("a.csv", new byte[] {'a', 0, 0, 'b'}));
        assertEquals(
                List.of(),
                TableFile.open(workbook().in(folder), TableLimits.USUAL).sheets());
    }

    @Test
    @DisplayName("a single digit that changed on the way is found")
    void checksum() throws IOException {
        Path file = folder.resolve("stored.xlsx");
        byte[] whole = Files.readAllBytes(
                workbook().sheet("S", row(1, "142322195003080123")).in(folder));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(0);
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(out);
                out.closeEntry();
            }
        }
        assertEquals(List.of("S"), TableFile.open(file, TableLimits.USUAL).sheets());
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        byte[] changed =
                bytes.replace("142322195003080123", "142322195003080124").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("tablefile.workbook-broken", refusal("a.xlsx", changed));
    }

    @Test
    @DisplayName("an archive that is no workbook")
    void archive() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.closeEntry();
        }
        assertEquals(
                "tablefile.not-a-workbook", refusal(file, TableLimits.USUAL).code());
    }

    private String refusal(Path file) {
        return refusal(file, TableLimits.USUAL).code();
    }

    private Path behind(String xml) {
        return workbook().sheet("S", "visible", SHEET, xml).in(folder);
    }

    private String refusal(String name, byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve(name), bytes), TableLimits.USUAL)
                .code();
    }

    private static TableLimits limits(long unpacked, int parts) {
        return new TableLimits(1_000_000, unpacked, 1_000, parts, 512, 2_000, 10);
    }

    private static InputError refusal(Path file, TableLimits limits) {
        InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> TableFile.open(file, limits));
        assertEquals(1, refusal.errors().size());
        assertEquals(1, refusal.inWords(Wording.CHINESE).lines().count());
        return refusal.errors().get(0);
    }

    private static String readRefusal(Path file) {
        TableFile table = TableFile.open(file, TableLimits.USUAL);
        return assertThrows(InvalidInputException.class, () -> read(table))
                .errors()
                .get(0)
                .code();
    }

    private static void read(TableFile table) {
        try (TableRows rows = table.rows(table.sheets().get(0))) {
            rows.forEachRemaining(row -> {});
        }
    }
}
