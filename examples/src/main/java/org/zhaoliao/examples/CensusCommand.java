package org.zhaoliao.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.calendar.BeijingTime;
import org.zhaoliao.census.Census;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.json.CensusDocument;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.usecase.ReadLedger;
import org.zhaoliao.workbook.ReportWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts the persons of a store and writes the county's workbook. */
@Command(
        name = "census",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "统计某日的人员：写出 zhaoliao-census，并可写出县里的统计工作簿。Counts the persons of a day; writes the document, and the county's workbook.",
        footer = {
            "",
            "库中没有发放记录：不给 --payments，则本季度末支出保障金一栏留空。Without --payments the amount spent stays blank.",
            "发放 Payments: {\"division\":\"141121100201\",\"register\":\"RURAL\",\"yuan\":\"5310.00\"}",
            "例 Example:",
            "  zhaoliao census --in county --day 2026-09-30 --workbook census.xlsx > census.ndjson"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:已统计 counted", "1:没有数据或当日无人 no store, or nobody known on the day", "2:命令行有误 bad command line"
        })
final class CensusCommand extends Voice implements Callable<Integer> {

    @Option(
            names = "--in",
            defaultValue = "county",
            description = "import 或 county-month 的输出目录 their folder (${DEFAULT-VALUE})")
    private Path in = Path.of("");

    @Option(names = "--day", required = true, description = "统计日 day, e.g. 2026-09-30")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--workbook", paramLabel = "XLSX", description = "统计工作簿 the county's workbook")
    private @Nullable Path workbook;

    @Option(
            names = "--payments",
            paramLabel = "NDJSON",
            description = "本季度实际发放，按户籍与区划 what was paid in the quarter, by register and division")
    private @Nullable Path payments;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() {
        Gazetteer gazetteer = place.gazetteer();
        PolicyBook book = LedgerScale.in(place.book());
        DivisionCode division = place.division(new StoreFolder(in));
        Census census = census(book, division);
        if (census.count(division, CensusFigure.SUPPORTED) == 0) {
            throw InvalidInputException.of("--day", "examples.nobody", division.toString(), day);
        }
        List<QuarterPayments> paid = payments == null ? List.of() : List.of(QuarterPayments.read(payments, division));
        CountedPlaces places = new CountedPlaces(gazetteer, census.places());
        List<DivisionCode> villages = places.within(division, DivisionLevel.VILLAGE).stream()
                .map(Division::code)
                .toList();
        if (workbook != null) {
            write(workbook, new CensusWorkbook(census, paid, gazetteer, book, division, day, wording()));
        }
        if (!places.unlisted().isEmpty()) {
            say(
                    "examples.progress.unlisted",
                    places.unlisted().size(),
                    places.unlisted().get(0));
        }
        answer(Documents.CENSUS.line(CensusDocument.of(census, villages, day), Disclosure.MASKED));
        return 0;
    }

    private Census census(PolicyBook book, DivisionCode division) {
        try (CountyDatabase database = new StoreFolder(in).open()) {
            ReadLedger ledger = new ReadLedger(database.store(), book);
            return counted(Census.counting(), entries -> ledger.each(division, day, BeijingTime.endOf(day), entries));
        }
    }

    private static <A> Census counted(
            Collector<LedgerEntry, A, Census> counting, Consumer<Consumer<LedgerEntry>> entries) {
        A running = counting.supplier().get();
        entries.accept(entry -> counting.accumulator().accept(running, entry));
        return counting.finisher().apply(running);
    }

    private void write(Path file, CensusWorkbook tables) {
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportWorkbook.write(out, tables.tables());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        say("examples.progress.written", file);
    }
}
