package org.zhaoliao.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.census.QuarterlyColumn;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.examples.synthetic.SyntheticCounty;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.json.CensusDocument;
import org.zhaoliao.json.Documents;
import org.zhaoliao.ledgerfile.LedgerLayout;
import org.zhaoliao.ledgerfile.LedgerReader;
import org.zhaoliao.ledgerfile.LedgerReading;
import org.zhaoliao.ledgerfile.LedgerSettings;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.revision.Page;
import org.zhaoliao.tablefile.TableLimits;
import org.zhaoliao.workbook.QuarterlyReport;
import org.zhaoliao.workbook.ReportColumn;

@DisplayName("W3.0, W3.2: from a county's spreadsheet to a census workbook with two commands")
class ImportAndCensusTest {

    private static final String DAY = SyntheticCounty.DAY.toString();

    @TempDir
    private static Path folder;

    private static Path ledger;
    private static Path store;
    private static CommandRun imported;
    private static CommandRun census;
    private static LedgerReading reading;

    @BeforeAll
    static void twoCommands() {
        ledger = folder.resolve("ledger.xlsx");
        store = folder.resolve("county");
        assertEquals(0, CommandRun.of("sample-ledger", ledger.toString()).exit());
        imported = CommandRun.of("import", ledger.toString(), "--out", store.toString(), "--as-of", DAY);
        census = CommandRun.of(
                "census",
                "--in",
                store.toString(),
                "--day",
                DAY,
                "--workbook",
                folder.resolve("census.xlsx").toString());
        reading = new LedgerReader(new LedgerSettings(
                        WenshuiGazetteer.load(), LedgerLayout.standard(), SyntheticCounty.DAY, TableLimits.USUAL))
                .read(ledger, rows -> {});
    }

    @Test
    @DisplayName("import: read = taken + rejected + merged, told on both streams")
    void summary() {
        assertEquals(0, imported.exit(), imported.errors());
        assertTrue(
                imported.output()
                        .startsWith("{\"read\":1752,\"taken\":%d,\"rejected\":10,\"merged\":2,\"faults\":["
                                .formatted(reading.taken().size())),
                imported.output());
        assertEquals(1752, reading.taken().size() + 12);
        assertTrue(imported.errors().contains("读取 1752 = 接收"), imported.errors());
    }

    @Test
    @DisplayName("the rows given back lie beside the store in the form of the ledger, and the keys are the owner's")
    void files() throws IOException {
        LedgerReading again = reading;
        assertEquals(10, again.rejected().size());
        assertTrue(Files.size(store.resolve("rejects.xlsx")) > 0);
        assertEquals(2, Files.readAllLines(store.resolve("county.keys")).size());
        assertFalse(Files.exists(store.resolve("county-building.mv.db")));
    }

    @Test
    @DisplayName("who attends a school by the ledger is stored so; of whom it names none nothing is known")
    void school() {
        try (CountyDatabase database = new StoreFolder(store).open()) {
            List<Boolean> attending =
                    database.store().recipients().page(WenshuiGazetteer.COUNTY, Page.Key.START, 10_000).items().stream()
                            .flatMap(stored -> stored.value().atSchool().value().stream())
                            .toList();
            assertFalse(attending.isEmpty());
            assertFalse(attending.contains(false));
            assertEquals(
                    reading.taken().stream()
                            .filter(row -> row.school().isKnown())
                            .count(),
                    attending.size());
        }
    }

    @Test
    @DisplayName("the census document counts who was taken in, with the level of the ledger")
    void document() {
        assertEquals(0, census.exit(), census.errors());
        CensusDocument document = Documents.CENSUS.read(census.output().strip());

        assertEquals(SyntheticCounty.DAY, document.day());
        assertEquals(
                reading.taken().size(),
                document.count(WenshuiGazetteer.COUNTY, CensusFigure.SUPPORTED.name(), CensusSlice.ALL));
        assertEquals(
                reading.taken().stream()
                        .filter(row -> row.form() == SupportForm.DISPERSED)
                        .filter(row -> row.careLevel() == CareLevel.WHOLLY_DEPENDENT)
                        .count(),
                document.count(WenshuiGazetteer.COUNTY, CensusFigure.WHOLLY_DEPENDENT.name(), CensusSlice.DISPERSED));
    }

    @Test
    @DisplayName("W2.3: the worklist of an office, a duty a line, under the divisions and the language asked for")
    void worklist() throws IOException {
        Path divisions = Files.writeString(folder.resolve("one.csv"), "code,name\n141121100,凤城镇\n");
        String[] command = {
            "worklist",
            "--in",
            store.toString(),
            "--as-of",
            "2026-12-31",
            "--locale",
            "en",
            "--divisions",
            divisions.toString(),
            "--office"
        };
        CommandRun run = CommandRun.of(with(command, "141121100"));

        assertEquals(0, run.exit(), run.errors());
        assertFalse(run.lines().isEmpty());
        assertTrue(run.errors().startsWith(run.lines().size() + " duties, "), run.errors());
        for (String line : run.lines()) {
            JsonLine duty = JsonLine.of(line);
            assertTrue(duty.needText("division").startsWith("141121100"), line);
            assertEquals(10, duty.needText("due").length());
            assertFalse(duty.needText("text").matches(".*\\p{IsHan}.*"), line);
        }
        assertEquals(1, CommandRun.of(with(command, "141121101")).exit());
    }

    private static String[] with(String[] command, String last) {
        String[] longer = java.util.Arrays.copyOf(command, command.length + 1);
        longer[command.length] = last;
        return longer;
    }

    @Test
    @DisplayName("the workbook has the county's quarterly headings, and its sums are those of the document")
    void workbook() throws IOException {
        List<List<String>> sheet = Sheets.read(folder.resolve("census.xlsx"), "季报 2026Q3");

        assertEquals(
                QuarterlyReport.columns().stream().map(ReportColumn::heading).toList(), sheet.get(0));
        List<String> sums = sheet.get(sheet.size() - 1);
        assertEquals("合计", sums.get(0));
        assertEquals(String.valueOf(reading.taken().size()), sums.get(1));
    }

    @Test
    @DisplayName(
            "W3.2: the amount spent is what the paying office tells, in ten thousand yuan, and blank where nobody tells it")
    void spent() throws IOException {
        int column = List.of(QuarterlyColumn.values()).indexOf(QuarterlyColumn.SPENT);
        Path payments = Files.writeString(
                folder.resolve("payments.ndjson"),
                "{\"division\":\"141121100201\",\"register\":\"RURAL\",\"yuan\":\"25000.50\"}\n".repeat(2));

        Path workbook = folder.resolve("spent.xlsx");

        assertEquals(0, paid(workbook, payments).exit());
        List<List<String>> told = Sheets.read(workbook, "Quarter 2026Q3");
        assertTrue(told.stream().anyMatch(row -> row.get(column).startsWith("5.0001")), told::toString);
        assertTrue(Sheets.read(folder.resolve("census.xlsx"), "季报 2026Q3").stream()
                .skip(1)
                .allMatch(row -> row.get(column).isEmpty()));

        Files.writeString(payments, "\n{\"division\":\"141121100201\",\"register\":\"URBAN?\",\"yuan\":25000}\n");
        CommandRun bad = paid(workbook, payments);
        assertEquals(1, bad.exit());
        assertEquals(2, bad.errorLines().size(), "all that is wrong with a line at once");
        assertTrue(bad.errorLines().get(0).startsWith("--payments 2.register: "), bad.errors());
        assertTrue(bad.errorLines().get(1).matches("--payments 2\\.yuan: .*\\[examples.text]"), bad.errors());
    }

    private static CommandRun paid(Path workbook, Path payments) {
        return CommandRun.of(
                "census",
                "--in",
                store.toString(),
                "--day",
                DAY,
                "--locale",
                "en",
                "--workbook",
                workbook.toString(),
                "--payments",
                payments.toString());
    }

    @Test
    @DisplayName(
            "W2.7: the visits of the next month are planned for the visitors of each line; no plan is made with one of them missing")
    void planVisits() {
        String visitors = "{\"id\":\"V1\",\"area\":\"141121100\",\"visitsPerDay\":9,\"absences\":[\"2026-10-09\"]}\n";
        String[] command = {
            "plan-visits", "--in", store.toString(), "--month", "2026-10", "--division", "141121100", "--locale", "en"
        };
        CommandRun run = CommandRun.reading(visitors, command);

        assertEquals(0, run.exit(), run.errors());
        VisitPlan plan = Documents.PLAN.read(run.output().strip());
        assertFalse(plan.visits().isEmpty());
        assertTrue(plan.visits().stream().noneMatch(visit -> visit.day().equals(SyntheticCounty.DAY.plusDays(9))));
        CommandRun bad =
                CommandRun.reading(visitors + "{\"id\":\"V2\",\"area\":\"141121100\",\"visitsPerDay\":0}\n", command);
        assertEquals(1, bad.exit());
        assertEquals("", bad.output());
        assertTrue(bad.errors().matches("line 2: visitsPerDay: .*\\[planning.visits-per-day]\\R"), bad.errors());
        CommandRun away = CommandRun.reading(
                "{\"id\":\"V1\",\"area\":\"141121100\",\"visitsPerDay\":9,\"absences\":\"2026-10-09\"}\n", command);
        assertEquals(1, away.exit(), "an absence that is no list is not passed over");
        assertTrue(away.errors().contains("[examples.days]"), away.errors());
    }

    @Test
    @DisplayName(
            "W2.7: made anew within the month, a plan keeps what was agreed and what can stay of the plan before; a day outside the month is refused")
    void planAnew() throws IOException {
        String visitor = "{\"id\":\"V1\",\"area\":\"141121100\",\"visitsPerDay\":9}\n";
        String[] month = {"plan-visits", "--in", store.toString(), "--month", "2026-10", "--division", "141121100"};
        CommandRun first = CommandRun.reading(visitor, month);
        VisitPlan before = Documents.PLAN.read(first.output().strip());
        Path kept = Files.writeString(folder.resolve("plan.json"), first.output());
        LocalDate from = LocalDate.of(2026, 10, 12);
        PlannedVisit visit = before.visits().get(before.visits().size() - 1);
        String agreed = "{\"recipient\":\"%s\",\"village\":\"%s\",\"visitor\":\"V1\",\"day\":\"%s\"}\n"
                .formatted(visit.recipient().value(), visit.village(), visit.day());
        List<String> anew = new ArrayList<>(List.of(month));
        anew.addAll(List.of("--from", from.toString(), "--before", kept.toString()));
        CommandRun run = CommandRun.reading(visitor + agreed, anew.toArray(String[]::new));

        assertEquals(0, run.exit(), run.errors());
        VisitPlan plan = Documents.PLAN.read(run.output().strip());
        assertTrue(plan.visits().stream().noneMatch(planned -> planned.day().isBefore(from)));
        assertTrue(plan.visits().stream()
                .anyMatch(planned -> planned.recipient().equals(visit.recipient())
                        && planned.day().equals(visit.day())
                        && planned.why().code().equals("examples.agreed")));
        assertTrue(
                plan.visits().stream().anyMatch(planned -> planned.why().code().equals("planning.kept")));
        anew.set(anew.indexOf(from.toString()), "2026-11-02");
        CommandRun outside = CommandRun.reading(visitor, anew.toArray(String[]::new));
        assertEquals(1, outside.exit());
        assertTrue(outside.errors().contains("[examples.from]"), outside.errors());
    }

    @Test
    @DisplayName("what is stored is never overwritten")
    void again() {
        CommandRun run = CommandRun.of("import", ledger.toString(), "--out", store.toString(), "--as-of", DAY);

        assertEquals(1, run.exit());
        assertTrue(run.errors().contains("[examples.store-exists]"), run.errors());
    }

    @Test
    @DisplayName("a trial run tells the same and stores nothing")
    void trial() {
        Path out = folder.resolve("trial");
        CommandRun run =
                CommandRun.of("import", ledger.toString(), "--out", out.toString(), "--as-of", DAY, "--dry-run");

        assertEquals(imported.output(), run.output());
        assertFalse(Files.exists(out));
    }

    @Test
    @DisplayName("before the import nobody is known; without a store there is no census")
    void nobody() {
        CommandRun early = CommandRun.of("census", "--in", store.toString(), "--day", "2026-09-29", "--locale", "en");
        assertEquals(1, early.exit());
        assertEquals(1, early.errorLines().size(), early.errors());
        assertTrue(early.errors().contains("[examples.nobody]"), early.errors());

        CommandRun none = CommandRun.of("census", "--in", folder.toString(), "--day", DAY);
        assertEquals(1, none.exit());
        assertTrue(none.errors().contains("[examples.no-month]"), none.errors());
    }

    @Test
    @DisplayName("a file that is no ledger leaves no store behind")
    void noLedger() throws IOException {
        Path bad = Files.write(folder.resolve("bad.csv"), new byte[0]);
        Path out = folder.resolve("bad");

        CommandRun run = CommandRun.of("import", bad.toString(), "--out", out.toString(), "--as-of", DAY);

        assertEquals(1, run.exit());
        assertTrue(run.errors().contains("[tablefile.empty]"), run.errors());
        assertFalse(Files.exists(out.resolve("county.mv.db")));
        assertFalse(Files.exists(out.resolve("county.keys")));
    }

    @Test
    @DisplayName("W5.4: the histories of the store are whole; a store without its keys, or with others, is told")
    void verify() throws IOException {
        CommandRun whole = CommandRun.of("verify-history", "--in", store.toString());
        assertEquals(0, whole.exit(), whole.errors());
        assertTrue(whole.lines().stream().allMatch(line -> line.endsWith("\"whole\":true}")), whole.output());

        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(store.resolve("county.mv.db"), copy.resolve("county.mv.db"));
        assertTrue(CommandRun.of("verify-history", "--in", copy.toString())
                .errors()
                .contains("[examples.keys]"));
        List<String> keys = new ArrayList<>(Files.readAllLines(store.resolve("county.keys")));
        keys.set(1, keys.get(0));
        Files.write(copy.resolve("county.keys"), keys, StandardOpenOption.CREATE);
        CommandRun broken = CommandRun.of("verify-history", "--in", copy.toString());
        assertEquals(1, broken.exit(), broken.errors());
        assertTrue(broken.output().contains("\"whole\":false,\"id\":"), broken.output());
    }

    @Test
    @DisplayName("a file that is no database is told in one line")
    void noDatabase() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("county.mv.db"), "no database");
        Files.copy(store.resolve("county.keys"), other.resolve("county.keys"));

        CommandRun run = CommandRun.of("census", "--in", other.toString(), "--day", DAY);

        assertEquals(1, run.exit());
        assertTrue(run.errors().contains("[examples.store]"), run.errors());
    }

    @Test
    @DisplayName("the sheet of a quarter that is not over says up to which day it counts")
    void unfinished() throws IOException {
        Path early = folder.resolve("early.xlsx");
        CommandRun run = CommandRun.of(
                "census",
                "--in",
                store.toString(),
                "--day",
                "2026-10-01",
                "--locale",
                "en",
                "--workbook",
                early.toString());
        assertEquals(0, run.exit(), run.errors());
        assertEquals(
                "Total",
                last(Sheets.read(early, "Quarter 2026Q4 up to 2026-10-01")).get(0));
    }

    @Test
    @DisplayName("nobody is left out of a sheet or a sum because the list of divisions does not know the village")
    void unlisted() throws IOException {
        Path rows = Files.write(
                folder.resolve("unlisted.csv"),
                List.of(
                        "姓名,身份证号,性别,出生日期,是否残疾,残疾类别,残疾等级,生活自理能力,最初享受月份,供养方式,户籍类型,所属街,所属社",
                        "甲乙,142322195003280010,男,1950-03-28,否,,,全自理,2017-02,分散供养,农村,141121999,141121999001",
                        "甲丙,142322195003280037,男,1950-03-28,否,,,全自理,2017-02,分散供养,农村,,141121100999",
                        "甲丁,142322195003280053,男,1950-03-28,否,,,全自理,2017-02,分散供养,农村,,110101001001"));
        String out = folder.resolve("unlisted").toString();
        assertEquals(
                0,
                CommandRun.of("import", rows.toString(), "--out", out, "--as-of", DAY)
                        .exit());
        Path workbook = folder.resolve("unlisted.xlsx");
        CommandRun run = CommandRun.of("census", "--in", out, "--day", DAY, "--workbook", workbook.toString());

        assertEquals(0, run.exit(), run.errors());
        assertTrue(run.errors().contains("3 个有人员的区划不在区划名录中"), run.errors());
        CensusDocument document = Documents.CENSUS.read(run.output().strip());
        assertEquals(3, document.count(DivisionCode.NATION, CensusFigure.SUPPORTED.name(), CensusSlice.ALL));
        for (String sheet : List.of("季报 2026Q3", "1 人数", "分村人数")) {
            assertEquals("3", last(Sheets.read(workbook, sheet)).get(1), sheet);
        }
    }

    @Test
    @DisplayName(
            "W3.2: all that was paid is in the report, in a place without persons, too; what has no line is refused")
    void allThatWasPaid() throws IOException {
        int column = List.of(QuarterlyColumn.values()).indexOf(QuarterlyColumn.SPENT);
        Path workbook = folder.resolve("paid.xlsx");
        Path payments = Files.writeString(folder.resolve("paid.ndjson"), """
                {"division":"141121999","register":"URBAN","yuan":"10000.00"}
                {"division":"141121100201","register":"RURAL","yuan":"20000.00"}
                """);
        assertEquals(0, paid(workbook, payments).exit());
        String sum = last(Sheets.read(workbook, "Quarter 2026Q3")).get(column);
        assertEquals(0, new BigDecimal("3").compareTo(new BigDecimal(sum)), sum);

        for (String nowhere : List.of("141121", "110101001")) {
            Files.writeString(
                    payments, "{\"division\":\"" + nowhere + "\",\"register\":\"RURAL\",\"yuan\":\"1.00\"}\n");
            CommandRun bad = paid(workbook, payments);
            assertEquals(1, bad.exit());
            assertEquals(1, bad.errorLines().size(), bad.errors());
            assertTrue(bad.errors().startsWith("--payments 1.division: "), bad.errors());
            assertTrue(bad.errors().contains("[examples.payment-division]"), bad.errors());
        }
    }

    private static List<String> last(List<List<String>> sheet) {
        return sheet.get(sheet.size() - 1);
    }

    @Test
    @DisplayName("README: the two commands count a county elsewhere, too, with its list of divisions and nothing more")
    void elsewhere() throws IOException {
        Path divisions = Files.write(
                folder.resolve("dongcheng.csv"),
                List.of(
                        "code,name",
                        "110000,北京市",
                        "110100,市辖区",
                        "110101,东城区",
                        "110101001,东华门街道",
                        "110101001001,多福巷社区居委会"));
        Path rows = Files.write(
                folder.resolve("dongcheng-ledger.csv"),
                List.of(
                        "姓名,身份证号,性别,出生日期,是否残疾,残疾类别,残疾等级,生活自理能力,最初享受月份,供养方式,户籍类型,所属街,所属社",
                        "甲乙,142322195003280010,男,1950-03-28,否,,,全自理,2017-02,分散供养,城镇,东华门街道,多福巷社区"));
        String out = folder.resolve("dongcheng").toString();
        CommandRun taken = CommandRun.of(
                "import", rows.toString(), "--out", out, "--as-of", DAY, "--divisions", divisions.toString());
        assertEquals(0, taken.exit(), taken.errors());
        CommandRun counted = CommandRun.of("census", "--in", out, "--day", DAY, "--divisions", divisions.toString());
        assertEquals(0, counted.exit(), counted.errors());
        assertEquals(
                1,
                Documents.CENSUS
                        .read(counted.output().strip())
                        .count(DivisionCode.of("110101"), CensusFigure.SUPPORTED.name(), CensusSlice.ALL));
    }

    @Test
    @DisplayName("a county elsewhere brings its own list of divisions")
    void ownDivisions() throws IOException {
        Path noList = Files.writeString(folder.resolve("no-list.csv"), "甲,乙\n1,2\n");
        CommandRun run = CommandRun.of(
                "import", ledger.toString(), "--as-of", DAY, "--dry-run", "--divisions", noList.toString());
        assertEquals(1, run.exit());
        assertTrue(run.errors().contains("[examples.divisions]"), run.errors());

        Path one = Files.writeString(
                folder.resolve("one.csv"),
                "code,name\n"
                        + WenshuiGazetteer.load().within(WenshuiGazetteer.COUNTY, DivisionLevel.COUNTY).stream()
                                .map(county -> county.code().digits() + "," + county.name())
                                .findFirst()
                                .orElseThrow());
        CommandRun nowhere =
                CommandRun.of("import", ledger.toString(), "--as-of", DAY, "--dry-run", "--divisions", one.toString());
        assertEquals(1, nowhere.exit(), nowhere.output());
        assertTrue(nowhere.errors().contains("[ledgerfile.no-valid-row]"), nowhere.errors());
    }
}
