package org.zhaoliao.tier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.policy.Consistency;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.visit.VisitMeans;

/** The policy that this package reads (探访档次政策参数). The notice asks for regular visits and gives no number: all are defaults. Gaps are natural days. */
public final class TierPolicy {

    /** Longest gap between visits to a minor. */
    public static final Parameter<Integer> MINOR_GAP = Parameter.count("tier.gap.minor");

    /** From which age on nobody is a minor any more, in full years. */
    public static final Parameter<Integer> MINOR_AGE = Parameter.age("tier.minor-age");

    /** Longest gap between visits to an old person who lives alone. */
    public static final Parameter<Integer> ELDER_ALONE_GAP = Parameter.count("tier.gap.elder-alone");

    /** From which age on an old person who lives alone is visited more often, in full years. */
    public static final Parameter<Integer> ELDER_AGE = Parameter.age("tier.elder-age");

    /** Longest gap between visits to somebody with an open risk case. */
    public static final Parameter<Integer> OPEN_RISK_GAP = Parameter.count("tier.gap.open-risk");

    /** Longest gap between visits in the heating season, to whomever (采暖期). */
    public static final Parameter<Integer> HEATING_SEASON_GAP = Parameter.count("tier.gap.heating-season");

    /** The months of the heating season. */
    public static final Parameter<List<Month>> HEATING_MONTHS = Parameter.choices("tier.heating-months", Month.class);

    /** Longest gap between visits at the home, since a telephone or video call does not show everything. */
    public static final Parameter<Integer> HOME_VISIT_GAP = Parameter.count("tier.gap.face-to-face");

    /** Whether each calendar month has a visit at the home, also where the longest gap would pass over one. */
    public static final Parameter<Boolean> HOME_VISIT_EVERY_MONTH = Parameter.flag("tier.face-to-face-every-month");

    /** By what means a visit may be made at all; at the home always, since a gap between visits at the home holds for everybody. */
    public static final Parameter<List<VisitMeans>> MEANS =
            Parameter.choicesWith(VisitMeans.FACE_TO_FACE, "tier.means", VisitMeans.class);

    /** Longest gap between contacts with somebody whom a mental-health institution looks after, by whatever means. */
    public static final Parameter<Integer> INSTITUTION_GAP = Parameter.count("tier.gap.in-institution");

    /** Whether a visit by the person's own caregiver is one: they would look at their own work. */
    public static final Parameter<Boolean> CAREGIVER_MAY_VISIT = Parameter.flag("tier.caregiver-may-visit");

    /** Days of grace after the due date. */
    public static final Parameter<Integer> GRACE = Parameter.days("tier.grace");

    private static final ImmutableMap<CareLevel, Parameter<Integer>> LEVEL_GAPS =
            each(CareLevel.class, level -> Parameter.count("tier.gap." + level));
    private static final ImmutableMap<KeyGroup, Parameter<Integer>> GROUP_GAPS =
            each(KeyGroup.class, group -> Parameter.count("tier.gap.key-group." + group));
    private static final ImmutableMap<VisitAlert.Kind, Parameter<Integer>> ALERT_GAPS =
            each(VisitAlert.Kind.class, alert -> Parameter.count("tier.gap.alert." + alert));
    private static final ImmutableMap<VisitEvent.Kind, Parameter<List<LegalPeriod>>> AFTER =
            each(VisitEvent.Kind.class, event -> Parameter.periodOrNone("tier.after." + event));

    private TierPolicy() {}

    /** Longest gap between visits to somebody of a care level, for example {@code tier.gap.partly-dependent}. */
    public static Parameter<Integer> gap(CareLevel level) {
        return of(LEVEL_GAPS, level);
    }

    /** Longest gap between visits to somebody of a key group (重点人群), for example {@code tier.gap.key-group.mental}. */
    public static Parameter<Integer> gap(KeyGroup group) {
        return of(GROUP_GAPS, group);
    }

    /** Longest gap between visits while an alert holds, for example {@code tier.gap.alert.cold-wave}. */
    public static Parameter<Integer> gap(VisitAlert.Kind alert) {
        return of(ALERT_GAPS, alert);
    }

    /** Within what time a person is visited at home after an event, for example {@code tier.after.discharge}; {@code none} where the event asks for no visit. */
    public static Parameter<List<LegalPeriod>> after(VisitEvent.Kind event) {
        return of(AFTER, event);
    }

    /** All of them. */
    public static List<Parameter<?>> parameters() {
        return Stream.of(
                        Stream.<Parameter<?>>of(
                                MINOR_GAP,
                                MINOR_AGE,
                                ELDER_ALONE_GAP,
                                ELDER_AGE,
                                OPEN_RISK_GAP,
                                HEATING_SEASON_GAP,
                                HEATING_MONTHS,
                                HOME_VISIT_GAP,
                                HOME_VISIT_EVERY_MONTH,
                                MEANS,
                                INSTITUTION_GAP,
                                CAREGIVER_MAY_VISIT,
                                GRACE),
                        LEVEL_GAPS.values().stream(),
                        GROUP_GAPS.values().stream(),
                        ALERT_GAPS.values().stream(),
                        AFTER.values().stream())
                .<Parameter<?>>flatMap(parameters -> parameters)
                .toList();
    }

    /** What must hold between two of them: nobody is a minor and old. */
    public static List<Consistency> consistencies() {
        return List.of(Consistency.atMost(MINOR_AGE, ELDER_AGE));
    }

    /** A parameter for each constant, made once: their codes are put together of words. */
    private static <E extends Enum<E>, T> ImmutableMap<E, Parameter<T>> each(
            Class<E> type, Function<String, Parameter<T>> ofWord) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Maps.toImmutableEnumMap(constant -> constant, constant -> ofWord.apply(word(constant))));
    }

    private static <E extends Enum<E>, T> Parameter<T> of(ImmutableMap<E, Parameter<T>> each, E constant) {
        return Objects.requireNonNull(each.get(constant));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
