package org.zhaoliao.risk;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.rule.Combination;
import org.zhaoliao.rule.Finding;
import org.zhaoliao.rule.Observation;

/**
 * How grave the signals of a matter are, and why (风险定级), (b)39. The order in which the signals came does not matter, and one more never makes it milder.
 *
 * @param level the level: the gravest of any signal, one step graver for each circumstance that was found
 * @param finding the signals and each circumstance, with what was seen
 */
public record RiskGrading(RiskLevel level, Finding finding) {

    /**
     * Who is at risk, as far as it makes the risk graver (风险对象情况).
     *
     * @param keyGroup whether they belong, or may belong, to a key group
     * @param minor whether they are a minor
     */
    public record Exposure(boolean keyGroup, boolean minor) {}

    /**
     * Grades the signals of one matter.
     *
     * @param signals at least one, in any order
     * @param policy the policy in the division of the case; the level of each signal is read at its own day
     */
    public static RiskGrading of(List<RiskSignal> signals, Exposure exposure, Policy policy) {
        RiskLevel gravest = signals.stream()
                .map(signal -> RiskLevel.of(signal, policy))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Circumstance> circumstances = List.of(
                repeats(signals, policy),
                told("risk.grade.key-group", RiskPolicy.RAISE_KEY_GROUP, exposure.keyGroup(), policy),
                told("risk.grade.minor", RiskPolicy.RAISE_MINOR, exposure.minor(), policy));
        RiskLevel level = gravest;
        for (Circumstance circumstance : circumstances) {
            level = circumstance.holds() ? level.raised() : level;
        }
        return new RiskGrading(level, explained(signals, gravest, circumstances, policy));
    }

    /** Something that makes a risk graver by one step. */
    private record Circumstance(String code, boolean holds, Reason saw, Citation citation) {
        Finding finding() {
            return Finding.leaf(code, citation, Observation.of(holds, saw));
        }
    }

    private static Finding explained(
            List<RiskSignal> signals, RiskLevel gravest, List<Circumstance> circumstances, Policy policy) {
        Parameter<RiskLevel> parameter = RiskPolicy.level(signals.get(0).kind());
        Finding kind = Finding.leaf(
                "risk.grade.kind",
                policy.cited(parameter).citation(),
                Observation.of(
                        true,
                        Reason.of(
                                "risk.grade.saw-kind",
                                Wording.argument(signals.get(0).kind()),
                                Wording.argument(gravest))));
        return Finding.combined(
                "risk.grade",
                policy.cited(parameter).citation(),
                Combination.ANY,
                ImmutableList.<Finding>builder()
                        .add(kind)
                        .addAll(circumstances.stream()
                                .map(Circumstance::finding)
                                .toList())
                        .build());
    }

    private static Circumstance told(String code, Parameter<Boolean> raises, boolean applies, Policy policy) {
        boolean holds = policy.get(raises) && applies;
        Reason saw = Reason.of("risk.grade.saw", applies ? "@rule.yes" : "@rule.no");
        return new Circumstance(code, holds, saw, policy.cited(raises).citation());
    }

    /** So many within so many days, at whatever time: were only the last days looked at, a later signal could make the matter milder. */
    private static Circumstance repeats(List<RiskSignal> signals, Policy policy) {
        int many = policy.get(RiskPolicy.RAISE_REPEATS);
        int within = policy.get(RiskPolicy.RAISE_REPEAT_DAYS);
        List<LocalDate> days =
                signals.stream().map(RiskSignal::noticedOn).sorted().toList();
        long most = days.stream()
                .mapToLong(from -> days.stream()
                        .filter(day -> !day.isBefore(from) && day.isBefore(from.plusDays(within)))
                        .count())
                .max()
                .orElse(0);
        return new Circumstance(
                "risk.grade.repeats",
                most >= many,
                Reason.of("risk.grade.saw-repeats", most, within, many),
                policy.cited(RiskPolicy.RAISE_REPEATS).citation());
    }
}
