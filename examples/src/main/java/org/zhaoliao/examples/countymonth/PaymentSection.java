package org.zhaoliao.examples.countymonth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.html.report.Section;
import org.zhaoliao.html.report.Table;
import org.zhaoliao.html.report.Table.Column;
import org.zhaoliao.payment.PaymentLine;
import org.zhaoliao.payment.PaymentStatus;
import org.zhaoliao.payment.PaymentTotals;
import org.zhaoliao.payment.Payments;
import org.zhaoliao.payment.SupportedMonth;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.support.EntitlementKind;

/** What recipients are paid for the month, by level and by township, and who is not paid in full. */
final class PaymentSection {

    private final County county;
    private final Payments payments;
    private final List<SupportedMonth> persons;
    private final ReportWords words;

    PaymentSection(County county, CountyRecords records) {
        this.words = new ReportWords(county.wording());
        this.county = county;
        this.payments = new Payments(county.book(), county.month());
        this.persons = records.files().stream().flatMap(this::certain).toList();
    }

    /** The month of a person whose level is settled. */
    private Stream<SupportedMonth> certain(CaseFile file) {
        CareLevelRange level = file.levels().inMonth(county.month(), county.policy(county.firstDay()));
        return level.isCertain()
                ? Stream.of(SupportedMonth.of(file.recipient(), level.lightest(), county.month()))
                : Stream.empty();
    }

    Section section() {
        return Section.of(
                "support",
                words.of("support"),
                words.of("support.note"),
                List.of(byLevel(), byTownship(), notInFull()));
    }

    private Table byLevel() {
        List<List<String>> rows = new ArrayList<>();
        for (SupportForm form : SupportForm.values()) {
            for (CareLevel level : CareLevel.values()) {
                Stream<SupportedMonth> alike =
                        persons.stream().filter(person -> person.form() == form && person.level() == level);
                rows.add(row(words.name(form), words.name(level), totals(alike)));
            }
        }
        return new Table(words.of("support.paid"), columns(words.of("form"), words.of("care-level")), rows, total());
    }

    private Table byTownship() {
        Map<DivisionCode, List<SupportedMonth>> townships = persons.stream()
                .collect(Collectors.groupingBy(
                        person -> person.village().at(DivisionLevel.TOWNSHIP), TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        townships.forEach((township, inside) ->
                rows.add(row(county.gazetteer().name(township), township.toString(), totals(inside.stream()))));
        return new Table(words.of("support.townships"), columns(words.of("township"), words.of("code")), rows, total());
    }

    private Table notInFull() {
        List<List<String>> rows = persons.stream()
                .map(payments::line)
                .filter(line -> line.status() != PaymentStatus.PAID)
                .map(this::row)
                .toList();
        return Table.of(
                words.of("support.not-in-full"),
                List.of(words.text("number"), words.text("village"), words.text("payment-status"), words.text("why")),
                rows);
    }

    private List<String> row(PaymentLine line) {
        return List.of(
                line.recipient().value(),
                county.gazetteer().name(line.village()),
                words.name(line.status()),
                line.reasons().stream().map(words::name).collect(Collectors.joining(words.of("separator"))));
    }

    private List<Column> columns(String first, String second) {
        return List.of(
                Column.text(first),
                Column.text(second),
                words.number("persons"),
                words.number("basic-living"),
                words.number("care-fee"),
                words.number("total-yuan"));
    }

    private List<String> total() {
        return row(words.of("total"), "", totals(persons.stream()));
    }

    /** Of those who are paid anything. */
    private PaymentTotals totals(Stream<SupportedMonth> some) {
        return some.map(payments::line).filter(line -> line.paid().signum() > 0).collect(PaymentTotals.adding());
    }

    private static List<String> row(String first, String second, PaymentTotals totals) {
        int paid =
                totals.persons().values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                first,
                second,
                String.valueOf(paid),
                yuan(totals, EntitlementKind.BASIC_LIVING),
                yuan(totals, EntitlementKind.CARE_FEE),
                totals.paid().toPlainString());
    }

    private static String yuan(PaymentTotals totals, EntitlementKind kind) {
        return totals.byItem().getOrDefault(kind, BigDecimal.ZERO).toPlainString();
    }
}
