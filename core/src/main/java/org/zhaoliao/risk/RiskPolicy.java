package org.zhaoliao.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.policy.Parameter;

/** What policy sets for risks (风险研判). */
public final class RiskPolicy {

    /** From so many signals of a matter on, within the days of {@link #RAISE_REPEAT_DAYS}, it is one step graver. */
    public static final Parameter<Integer> RAISE_REPEATS = Parameter.count("risk.raise.repeats");

    /** Within how many natural days, the first included. */
    public static final Parameter<Integer> RAISE_REPEAT_DAYS = Parameter.count("risk.raise.repeat-days");

    /** Whether a risk to somebody of a key group is one step graver. */
    public static final Parameter<Boolean> RAISE_KEY_GROUP = Parameter.flag("risk.raise.key-group");

    /** Whether a risk to a minor is one step graver. */
    public static final Parameter<Boolean> RAISE_MINOR = Parameter.flag("risk.raise.minor");

    /** Up to which age, in full years and itself no more included, somebody is a minor. */
    public static final Parameter<Integer> MINOR_AGE = Parameter.age("risk.minor-age");

    /** So many visits that did not take place, in a row, are a signal; at least 1. */
    public static final Parameter<Integer> MISSED_VISITS = Parameter.count("risk.missed-visits");

    private RiskPolicy() {}

    /** The level of a kind of signal, for example {@code risk.level.sudden-illness}. */
    public static Parameter<RiskLevel> level(SignalKind kind) {
        return Parameter.choice("risk.level." + word(kind), RiskLevel.class);
    }

    /**
     * Within what time a risk of a level is told to an office, for example {@code risk.report.township.red}.
     *
     * @param office the township or the county
     */
    public static Parameter<ReportPeriod> report(DivisionLevel office, RiskLevel level) {
        return new Parameter<>(
                "risk.report." + word(office) + "." + word(level), "@risk.form.report", ReportPeriod::parse);
    }

    /** How long after an assessment a risk of a level is looked at again at the latest, for example {@code risk.review.red}. */
    public static Parameter<LegalPeriod> review(RiskLevel level) {
        return Parameter.period("risk.review." + word(level));
    }

    /** Every parameter that this package reads. */
    public static List<Parameter<?>> parameters() {
        Stream<Parameter<?>> single =
                Stream.of(RAISE_REPEATS, RAISE_REPEAT_DAYS, RAISE_KEY_GROUP, RAISE_MINOR, MINOR_AGE, MISSED_VISITS);
        Stream<Parameter<?>> levels = Arrays.stream(SignalKind.values()).map(RiskPolicy::level);
        Stream<Parameter<?>> clocks = Arrays.stream(RiskLevel.values())
                .flatMap(level -> Stream.of(
                        report(DivisionLevel.TOWNSHIP, level), report(DivisionLevel.COUNTY, level), review(level)));
        return Stream.of(single, levels, clocks).flatMap(all -> all).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
