package org.zhaoliao.census;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.CentralSupportWish.Result;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.problem.ProblemKind;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;
import org.zhaoliao.rule.Verdict;

/**
 * What the census counts (排查指标): the points of part three of 文民函〔2024〕11号, and the columns of a quarterly report.
 *
 * <p>Each adds up: a ledger entry counts for so much, persons for one, items and days for as many as there are, and a division for the sum. Where nothing else is
 * said, those who are supported on the day count, at home or in an institution; {@link CensusSlice} tells them apart. Bands of years and days are half-open: 60–79
 * is 60 to under 80.
 */
public enum CensusFigure {
    /** Supported at home or in an institution (全部供养人数). */
    SUPPORTED(persons(entry -> true)),
    /** Supported at home (分散供养). */
    DISPERSED(persons(CensusFigure::dispersed)),
    /** Supported in an institution (集中供养). */
    CENTRAL(persons(entry -> !dispersed(entry))),
    /** By rural standards (农村). */
    RURAL(persons(entry -> entry.support().register() == RegisterType.RURAL)),
    /** By urban standards (城镇). */
    URBAN(persons(entry -> entry.support().register() == RegisterType.URBAN)),
    /** Supported since a day of the quarter, be it over or not (本季度新增). */
    ENTERED(everybody(entry -> inQuarter(entry, CensusFigure::first))),
    /** Not supported any more since a day of the quarter (本季度退出). */
    LEFT(everybody(entry -> inQuarter(entry, CensusFigure::end))),
    /** The same, by death (本季度退出（死亡）). */
    LEFT_BY_DEATH(everybody(entry -> entry.support().died() && inQuarter(entry, CensusFigure::end))),
    /** Looks after themselves (全自理). */
    CAPABLE(persons(entry -> isLevel(entry, CareLevel.CAPABLE))),
    /** Has partly lost self-care (半护理). */
    PARTLY_DEPENDENT(persons(entry -> isLevel(entry, CareLevel.PARTLY_DEPENDENT))),
    /** Has wholly lost self-care (全护理). */
    WHOLLY_DEPENDENT(persons(entry -> isLevel(entry, CareLevel.WHOLLY_DEPENDENT))),
    /** The level is a range, or nothing was assessed (档次待定). */
    LEVEL_OPEN(persons(entry -> !entry.person().level().isCertain())),
    /** Intellectual disability (智力残疾). */
    INTELLECTUAL(persons(entry -> is(entry, KeyGroup.INTELLECTUAL))),
    /** Mental disability (精神残疾). */
    MENTAL(persons(entry -> is(entry, KeyGroup.MENTAL))),
    /** Both (智力且精神). */
    INTELLECTUAL_AND_MENTAL(persons(entry -> is(entry, KeyGroup.INTELLECTUAL) && is(entry, KeyGroup.MENTAL))),
    /** Either, each person once (智力或精神（去重）). */
    INTELLECTUAL_OR_MENTAL(persons(entry -> is(entry, KeyGroup.INTELLECTUAL) || is(entry, KeyGroup.MENTAL))),
    /** In any key group, each person once (重点人群（去重）). */
    KEY_GROUP(persons(entry -> !entry.person().keyGroups().isEmpty())),
    /** Certified with any disability (残疾人（去重）). */
    DISABLED(persons(entry -> !entry.person().disabilities().isEmpty())),
    /** Certified with a severe disability of any kind (重度残疾). */
    SEVERELY_DISABLED(persons(entry -> entry.person().severelyDisabled())),
    /** Women and girls (女性). */
    WOMEN(persons(entry -> entry.person().sex() == Sex.FEMALE)),
    /** Under 16 (16岁以下). */
    AGE_UNDER_16(persons(entry -> isAged(entry, 0, 16))),
    /** 16 to under 60 (16—59岁). */
    AGE_16_TO_59(persons(entry -> isAged(entry, 16, 60))),
    /** 60 to under 80 (60—79岁). */
    AGE_60_TO_79(persons(entry -> isAged(entry, 60, 80))),
    /** 80 and over (80岁及以上). */
    AGE_80_AND_OVER(persons(entry -> isAged(entry, 80, Integer.MAX_VALUE))),
    /** At home, with an agreement in force (协议有效). */
    AGREEMENT_IN_FORCE(persons(CensusFigure::agreed)),
    /** At home, with none (无有效协议). */
    NO_AGREEMENT(persons(entry -> dispersed(entry) && !agreed(entry))),
    /** With an agreement in force whose caregiver nothing is recorded of (协议有效但无照料服务人信息). */
    CAREGIVER_UNKNOWN(
            persons(entry -> agreed(entry) && !entry.care().agreement().get(0).caregiverKnown())),
    /** Duties of agreements in force that were last seen to be done (已履行的协议义务（项）). */
    DUTIES_KEPT(duties(Verdict.MET)),
    /** Duties that were last seen not to be done (未履行的协议义务（项）). */
    DUTIES_NOT_KEPT(duties(Verdict.NOT_MET)),
    /** Duties that nobody has looked at (未核实的协议义务（项）). */
    DUTIES_UNSEEN(duties(Verdict.UNDETERMINED)),
    /** With an agreement; the caregiver's last contact was less than 7 days ago (照料人7天内看望或问候). */
    CONTACT_WITHIN_7_DAYS(contact(0, 7)),
    /** 7 to under 30 days ago (距上次看望或问候7—29天). */
    CONTACT_7_TO_29_DAYS(contact(7, 30)),
    /** 30 days ago or more (距上次看望或问候30天及以上). */
    CONTACT_30_DAYS_AND_MORE(contact(30, Integer.MAX_VALUE)),
    /** No visit found out (照料人看望情况不明). */
    CONTACT_UNKNOWN(persons(entry -> agreed(entry) && entry.daysSinceContact().isEmpty())),
    /** The sum of these days (距上次看望或问候天数合计). */
    CONTACT_DAYS(supported(entry -> agreed(entry) ? entry.daysSinceContact().orElse(0) : 0)),
    /** Nobody is there for the person on the day (照料空档). */
    UNCOVERED(persons(entry -> !entry.care().gaps().isEmpty())),
    /** No agreement is in force (空档：无有效协议). */
    GAP_NO_AGREEMENT(gap(CoverageGap.Kind.NO_AGREEMENT)),
    /** No caregiver is known to be able to serve (空档：无人能够照料). */
    GAP_NO_ABLE_CAREGIVER(gap(CoverageGap.Kind.NO_ABLE_CAREGIVER)),
    /** In hospital, and nobody attends (空档：住院无人陪护). */
    GAP_NOBODY_AT_BEDSIDE(gap(CoverageGap.Kind.NOBODY_AT_BEDSIDE)),
    /** In hospital, and it is not known whether anybody attends (空档：住院陪护情况不明). */
    GAP_ATTENDANCE_UNKNOWN(gap(CoverageGap.Kind.ATTENDANCE_UNKNOWN)),
    /** With unsettled problems (有未解决问题（人）). */
    OPEN_PROBLEMS(persons(entry -> !entry.problems().isEmpty())),
    /** Unsettled problems of that kind, as all below (未解决问题：住房). */
    PROBLEMS_HOUSING(problems(ProblemKind.HOUSING)),
    /** Health or treatment (未解决问题：健康就医). */
    PROBLEMS_HEALTH(problems(ProblemKind.HEALTH)),
    /** Food, clothing or daily life (未解决问题：吃穿生活). */
    PROBLEMS_FOOD(problems(ProblemKind.FOOD)),
    /** Heating (未解决问题：取暖). */
    PROBLEMS_HEATING(problems(ProblemKind.HEATING)),
    /** Papers and bank cards (未解决问题：证件与银行卡). */
    PROBLEMS_PAPERS(problems(ProblemKind.PAPERS)),
    /** The caregiver (未解决问题：照料服务人不尽责). */
    PROBLEMS_CAREGIVER(problems(ProblemKind.CAREGIVER)),
    /** Reasonable requests (未解决问题：合理诉求). */
    PROBLEMS_REQUEST(problems(ProblemKind.REQUEST)),
    /** Anything else (未解决问题：其他). */
    PROBLEMS_OTHER(problems(ProblemKind.OTHER)),
    /** With open risk cases (有未结风险（人）). */
    OPEN_RISKS(persons(entry -> !entry.risks().isEmpty())),
    /** Open risk cases of that level, as those below (未结风险：红色). */
    RISKS_RED(risks(risk -> risk.level() == RiskLevel.RED)),
    /** Orange (未结风险：橙色). */
    RISKS_ORANGE(risks(risk -> risk.level() == RiskLevel.ORANGE)),
    /** Yellow (未结风险：黄色). */
    RISKS_YELLOW(risks(risk -> risk.level() == RiskLevel.YELLOW)),
    /** Open risk cases of that kind, as those below (未结风险：易肇事肇祸). */
    RISKS_MAY_CAUSE_HARM(risks(risk -> risk.kind() == SignalKind.MAY_CAUSE_HARM)),
    /** May go missing (未结风险：易走失). */
    RISKS_MAY_GO_MISSING(risks(risk -> risk.kind() == SignalKind.MAY_GO_MISSING)),
    /** May be harmed (未结风险：易受侵害). */
    RISKS_MAY_BE_HARMED(risks(risk -> risk.kind() == SignalKind.MAY_BE_HARMED)),
    /** Of any other kind (未结风险：其他). */
    RISKS_OTHER(risks(risk -> risk.kind().riskKind().isEmpty())),
    /** Open risk cases about which nothing is done (未结风险：无在行措施). */
    RISKS_WITHOUT_MEASURE(risks(risk -> !risk.measured())),
    /** Wishes that wait for a place (集中供养意愿待落实). */
    WISH_OPEN(supported(CensusFigure::waiting)),
    /** Waiting under 30 days (意愿待落实不足30天). */
    WISH_OPEN_UNDER_30_DAYS(waiting(0, 30)),
    /** 30 to under 90 days (意愿待落实30—89天). */
    WISH_OPEN_30_TO_89_DAYS(waiting(30, 90)),
    /** 90 days and more (意愿待落实90天及以上). */
    WISH_OPEN_90_DAYS_AND_MORE(waiting(90, Integer.MAX_VALUE)),
    /** The sum of the days that open wishes have waited (意愿待落实等待天数合计). */
    WISH_OPEN_DAYS(supported(entry -> days(entry, List.of()))),
    /** Wishes that led to a placement, of whomever, as those below (按意愿已入住机构). */
    PLACED(settled(Result.PLACED)),
    /** The sum of the days that these had waited (已入住者等待天数合计). */
    PLACED_DAYS(entry -> days(entry, List.of(Result.PLACED))),
    /** No suitable place could be offered (意愿未落实：无合适床位). */
    WISH_NO_PLACE(settled(Result.NO_PLACE)),
    /** The institution cannot give the care (意愿未落实：机构不具备照料条件). */
    WISH_NOT_ADMITTED(settled(Result.NOT_ADMITTED)),
    /** The person changed their mind (意愿未落实：本人撤回). */
    WISH_WITHDRAWN(settled(Result.WITHDRAWN)),
    /** Support ended first (意愿未落实：终止供养或死亡). */
    WISH_SUPPORT_ENDED(settled(Result.SUPPORT_ENDED)),
    /** The sum of the days that wishes for which there was no place had waited (未落实者等待天数合计). */
    WISH_REFUSED_DAYS(entry -> days(entry, List.of(Result.NO_PLACE)) + days(entry, List.of(Result.NOT_ADMITTED)));

    private static final List<CensusFigure> ALL = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
    private final ToLongFunction<LedgerEntry> amount;

    CensusFigure(ToLongFunction<LedgerEntry> amount) {
        this.amount = amount;
    }

    /** For how much an entry counts. */
    public long amount(LedgerEntry entry) {
        return amount.applyAsLong(entry);
    }

    /** All of them, without a copy at each call. */
    static List<CensusFigure> all() {
        return ALL;
    }

    private static ToLongFunction<LedgerEntry> everybody(Predicate<LedgerEntry> counted) {
        return entry -> counted.test(entry) ? 1 : 0;
    }

    private static ToLongFunction<LedgerEntry> supported(ToLongFunction<LedgerEntry> amount) {
        return entry -> entry.isSupported() ? amount.applyAsLong(entry) : 0;
    }

    private static ToLongFunction<LedgerEntry> persons(Predicate<LedgerEntry> counted) {
        return entry -> entry.isSupported() && counted.test(entry) ? 1 : 0;
    }

    private static ToLongFunction<LedgerEntry> duties(Verdict seen) {
        return supported(entry -> agreed(entry) ? times(entry.care().duties().values(), seen::equals) : 0);
    }

    private static ToLongFunction<LedgerEntry> contact(int from, int until) {
        return persons(
                entry -> agreed(entry) && isWithin(entry.daysSinceContact().orElse(-1), from, until));
    }

    private static ToLongFunction<LedgerEntry> gap(CoverageGap.Kind kind) {
        return persons(entry -> entry.care().gaps().contains(kind));
    }

    private static ToLongFunction<LedgerEntry> problems(ProblemKind kind) {
        return supported(entry -> times(entry.problems(), kind::equals));
    }

    private static ToLongFunction<LedgerEntry> risks(Predicate<LedgerEntry.Risk> counted) {
        return supported(entry -> times(entry.risks(), counted));
    }

    private static ToLongFunction<LedgerEntry> waiting(int from, int until) {
        return supported(entry ->
                times(entry.wishes(), wish -> wish.result().isEmpty() && isWithin(wish.daysWaited(), from, until)));
    }

    private static ToLongFunction<LedgerEntry> settled(Result result) {
        return entry -> times(entry.wishes(), wish -> wish.result().contains(result));
    }

    private static long waiting(LedgerEntry entry) {
        return times(entry.wishes(), wish -> wish.result().isEmpty());
    }

    private static long days(LedgerEntry entry, List<Result> result) {
        long days = 0;
        for (LedgerEntry.Wish wish : entry.wishes()) {
            days += wish.result().equals(result) ? wish.daysWaited() : 0;
        }
        return days;
    }

    /** A plain loop: this runs for every entry of a province. */
    private static <T> long times(Iterable<T> items, Predicate<? super T> counted) {
        long times = 0;
        for (T item : items) {
            times += counted.test(item) ? 1 : 0;
        }
        return times;
    }

    private static boolean dispersed(LedgerEntry entry) {
        return entry.support().form() == SupportForm.DISPERSED;
    }

    private static boolean agreed(LedgerEntry entry) {
        return dispersed(entry) && !entry.care().agreement().isEmpty();
    }

    private static boolean is(LedgerEntry entry, KeyGroup group) {
        return entry.person().keyGroups().contains(group);
    }

    private static boolean isLevel(LedgerEntry entry, CareLevel level) {
        return entry.person().level().lightest() == level
                && entry.person().level().heaviest() == level;
    }

    private static boolean isAged(LedgerEntry entry, int from, int until) {
        return isWithin(entry.person().age(), from, until);
    }

    private static boolean isWithin(int number, int from, int until) {
        return number >= from && number < until;
    }

    /** Whether a day of the support, as the entry knows it by its day, lies in the calendar quarter of the day. */
    private static boolean inQuarter(LedgerEntry entry, Function<DateRange, LocalDate> end) {
        if (entry.support().days().isEmpty()) {
            return false;
        }
        LocalDate turned = end.apply(entry.support().days().get(0));
        return !turned.isAfter(entry.day())
                && turned.getYear() == entry.day().getYear()
                && turned.get(IsoFields.QUARTER_OF_YEAR) == entry.day().get(IsoFields.QUARTER_OF_YEAR);
    }

    private static LocalDate first(DateRange support) {
        return support.from();
    }

    private static LocalDate end(DateRange support) {
        return support.until();
    }
}
