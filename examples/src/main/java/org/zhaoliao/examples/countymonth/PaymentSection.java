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
import org.zhaoliao.reason.Wording;
import org.zhaoliao.support.EntitlementKind;

/** What recipients are paid for the month, by level and by township, and who is not paid in full. */
final class PaymentSection {

    private static final Wording WORDING = Wording.CHINESE;

    private final County county;
    private final Payments payments;
    private final List<SupportedMonth> persons;

    PaymentSection(County county, CountyRecords records) {
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
                "自理能力与待遇",
                "按六项指标评定档次，评定结果自次月起计发；档次待定者不计入下表，先补充评估。",
                List.of(byLevel(), byTownship(), notInFull()));
    }

    private Table byLevel() {
        List<List<String>> rows = new ArrayList<>();
        for (SupportForm form : SupportForm.values()) {
            for (CareLevel level : CareLevel.values()) {
                Stream<SupportedMonth> alike =
                        persons.stream().filter(person -> person.form() == form && person.level() == level);
                rows.add(row(WORDING.of(form), WORDING.of(level), totals(alike)));
            }
        }
        return new Table("本月发放基本生活费与照料护理费", columns("供养方式", "照料护理档次"), rows, total());
    }

    private Table byTownship() {
        Map<DivisionCode, List<SupportedMonth>> townships = persons.stream()
                .collect(Collectors.groupingBy(
                        person -> person.village().at(DivisionLevel.TOWNSHIP), TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        townships.forEach((township, inside) ->
                rows.add(row(county.gazetteer().name(township), township.toString(), totals(inside.stream()))));
        return new Table("各乡镇发放名册合计", columns("乡镇", "代码"), rows, total());
    }

    private Table notInFull() {
        List<List<String>> rows = persons.stream()
                .map(payments::line)
                .filter(line -> line.status() != PaymentStatus.PAID)
                .map(this::row)
                .toList();
        return Table.of(
                "未足额发放", List.of(Column.text("编号"), Column.text("村（居）"), Column.text("发放状态"), Column.text("理由")), rows);
    }

    private List<String> row(PaymentLine line) {
        return List.of(
                line.recipient().value(),
                county.gazetteer().name(line.village()),
                WORDING.of(line.status()),
                line.reasons().stream().map(WORDING::of).collect(Collectors.joining("；")));
    }

    private static List<Column> columns(String first, String second) {
        return List.of(
                Column.text(first),
                Column.text(second),
                Column.number("人数"),
                Column.number("基本生活费（元）"),
                Column.number("照料护理费（元）"),
                Column.number("合计（元）"));
    }

    private List<String> total() {
        return row("合计", "", totals(persons.stream()));
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
