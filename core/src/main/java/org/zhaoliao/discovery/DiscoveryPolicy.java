package org.zhaoliao.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Parameter;

/** What policy sets for finding people actively (主动发现). */
public final class DiscoveryPolicy {

    private DiscoveryPolicy() {}

    /** How long after a data match it is made again, for example {@code discovery.match.deaths}. */
    public static Parameter<LegalPeriod> interval(DataMatch match) {
        return Parameter.period(
                "discovery.match." + match.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Every parameter of this package. */
    public static List<Parameter<?>> parameters() {
        return Arrays.stream(DataMatch.values())
                .flatMap(match -> Stream.<Parameter<?>>of(interval(match)))
                .toList();
    }
}
