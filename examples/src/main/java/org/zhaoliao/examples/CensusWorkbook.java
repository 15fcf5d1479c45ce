package org.zhaoliao.examples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.census.Census;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.census.NoticeTable;
import org.zhaoliao.census.QuarterlyColumn;
import org.zhaoliao.payment.PaymentTotals;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.workbook.QuarterlyReport;
import org.zhaoliao.workbook.ReportCell;
import org.zhaoliao.workbook.ReportColumn;
import org.zhaoliao.workbook.ReportTable;

/**
 * The sheets of a census: the quarterly report in the county's columns, then the tables of the notice by township and the count of persons by village.
 *
 * @param census what was counted
 * @param payments what was paid in the quarter; none when nobody told, and then the amount spent stays blank
 * @param gazetteer the names of the divisions
 * @param book the standards of every division
 * @param division what was counted
 * @param day as of which
 * @param wording the language of headings and names
 */
record CensusWorkbook(
        Census census,
        List<QuarterPayments> payments,
        Gazetteer gazetteer,
        PolicyBook book,
        DivisionCode division,
        LocalDate day,
        Wording wording) {

    private static final int LONGEST_NAME = 31;

    List<ReportTable> tables() {
        List<ReportTable> tables = new ArrayList<>(List.of(quarterly()));
        for (NoticeTable table : NoticeTable.values()) {
            String name = tables.size() + " " + wording.of(table);
            tables.add(notice(table, name, places(census.places()).within(division, CountedPlaces.lineOf(division))));
        }
        tables.add(notice(
                NoticeTable.PERSONS,
                wording.of("examples.sheet.villages"),
                places(census.places()).within(division, DivisionLevel.VILLAGE)));
        return tables;
    }

    private CountedPlaces places(Set<DivisionCode> counted) {
        return new CountedPlaces(gazetteer, counted);
    }

    private ReportTable quarterly() {
        List<List<ReportCell>> lines = new ArrayList<>();
        Set<DivisionCode> counted = new TreeSet<>(census.places());
        payments.forEach(paid -> counted.addAll(paid.places()));
        for (Division part : places(counted).within(division, CountedPlaces.lineOf(division))) {
            for (RegisterType register : RegisterType.values()) {
                if (counts(part, register)) {
                    lines.add(quarterly(part, register));
                }
            }
        }
        return new ReportTable(quarter(), columns(), lines, total());
    }

    /** The quarter, and the day when it is not its last. */
    private String quarter() {
        String name =
                wording.of("examples.sheet.quarter") + " " + day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
        boolean isOver = day.get(IsoFields.QUARTER_OF_YEAR) != day.plusDays(1).get(IsoFields.QUARTER_OF_YEAR);
        return isOver ? name : name + " " + wording.of(Reason.of("examples.sheet.until", day));
    }

    /** As the county has them, in the language asked for. */
    private List<ReportColumn> columns() {
        List<QuarterlyColumn> headings = List.of(QuarterlyColumn.values());
        List<ReportColumn> usual = QuarterlyReport.columns();
        return IntStream.range(0, usual.size())
                .mapToObj(i -> new ReportColumn(
                        wording.of(headings.get(i)), usual.get(i).kind()))
                .toList();
    }

    /** Whether there is anything to tell. */
    private boolean counts(Division part, RegisterType register) {
        boolean paid = payments.stream()
                .flatMap(told -> told.of(register).byVillage().keySet().stream())
                .anyMatch(part.code()::contains);
        return paid
                || Stream.of(CensusFigure.SUPPORTED, CensusFigure.ENTERED, CensusFigure.LEFT)
                        .anyMatch(figure -> census.count(part.code(), figure, CensusSlice.ALL.of(register)) > 0);
    }

    private List<ReportCell> quarterly(Division part, RegisterType register) {
        PaymentTotals paid = payments.stream()
                .map(told -> told.of(register))
                .reduce(PaymentTotals::merge)
                .orElse(PaymentTotals.NONE);
        org.zhaoliao.census.QuarterlyReport row =
                org.zhaoliao.census.QuarterlyReport.of(part.code(), register, census, paid, book.at(part.code(), day));
        List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.of(part.name() + " " + wording.of(register))));
        Set<QuarterlyColumn> rest = EnumSet.complementOf(EnumSet.of(QuarterlyColumn.DIVISION));
        for (QuarterlyColumn column : rest) {
            Optional<BigDecimal> value =
                    column == QuarterlyColumn.SPENT && payments.isEmpty() ? Optional.empty() : row.value(column);
            cells.add(value.map(ReportCell::of).orElseGet(ReportCell::blank));
        }
        return cells;
    }

    private ReportTable notice(NoticeTable table, String name, List<Division> divisions) {
        List<ReportColumn> columns = new ArrayList<>();
        columns.add(new ReportColumn(wording.of(QuarterlyColumn.DIVISION), ReportColumn.Kind.TEXT));
        table.figures().forEach(figure -> columns.add(new ReportColumn(wording.of(figure), ReportColumn.Kind.COUNT)));
        List<List<ReportCell>> lines = divisions.stream()
                .map(division -> Stream.concat(
                                Stream.of(ReportCell.of(division.name())),
                                table.row(census, division.code()).stream().map(ReportCell::of))
                        .toList())
                .toList();
        return new ReportTable(name.substring(0, Math.min(LONGEST_NAME, name.length())), columns, lines, total());
    }

    private String total() {
        return wording.of("examples.sheet.total");
    }
}
