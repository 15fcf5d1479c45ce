package org.zhaoliao.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** What policy sets for risks (风险研判). */
public final class RiskPolicy {

    private RiskPolicy() {}

    /** The level of a kind of signal, for example {@code risk.level.sudden-illness}. */
    public static Parameter<RiskLevel> level(SignalKind kind) {
        return Parameter.choice("risk.level." + word(kind), RiskLevel.class);
    }

    /** Within what time a risk of a level is reported to the county, for example {@code risk.report.red}. */
    public static Parameter<LegalPeriod> report(RiskLevel level) {
        return Parameter.period("risk.report." + word(level));
    }

    /** Every parameter that this package reads. */
    public static List<Parameter<?>> parameters() {
        return Stream.<Parameter<?>>concat(
                        Arrays.stream(SignalKind.values()).map(RiskPolicy::level),
                        Arrays.stream(RiskLevel.values()).map(RiskPolicy::report))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
