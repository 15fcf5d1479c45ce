package org.zhaoliao.visitcheck;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.rule.Citation;
import org.zhaoliao.visitcheck.MadeUpSign.Kind;

/** What looks made up of one visit by itself, under the policy of its day. */
record SingleVisit(MadeVisit made, Policy policy) {

    Stream<MadeUpSign> signs() {
        return Stream.of(enteredLate(), enteredBefore(), entryUnknown(), tooShort())
                .flatMap(Optional::stream);
    }

    private Optional<MadeUpSign> enteredLate() {
        PolicyValue<Integer> within = policy.cited(VisitCheckPolicy.ENTRY_DAYS);
        long days = ChronoUnit.DAYS.between(made.day(), made.knownOn());
        return days <= within.value()
                ? Optional.empty()
                : Optional.of(sign(
                        Kind.ENTERED_LATE,
                        within.citation(),
                        Reason.of("visitcheck.saw.entered-late", name(), days, within.value())));
    }

    /** On an earlier day, or on the day itself before whoever wrote it down had left. */
    private Optional<MadeUpSign> enteredBefore() {
        return made.report().trace().entered().stream()
                .filter(made::isBeforeItsEnd)
                .findFirst()
                .map(entered -> sign(
                        Kind.ENTERED_BEFORE,
                        MadeUpVisits.NOTICE,
                        Reason.of(
                                "visitcheck.saw.entered-before",
                                name(),
                                entered.toString().replace('T', ' '))));
    }

    /** Only where reports are not taken over from paper. */
    private Optional<MadeUpSign> entryUnknown() {
        PolicyValue<Boolean> needed = policy.cited(VisitCheckPolicy.ENTRY_NEEDED);
        return needed.value() && made.report().trace().entered().isEmpty()
                ? Optional.of(
                        sign(Kind.ENTRY_UNKNOWN, needed.citation(), Reason.of("visitcheck.saw.entry-unknown", name())))
                : Optional.empty();
    }

    private Optional<MadeUpSign> tooShort() {
        PolicyValue<Integer> least = policy.cited(VisitCheckPolicy.MINUTES_AT_HOME);
        return made.report().trace().hours().stream()
                .filter(hours -> made.isAtHome())
                .map(hours -> ChronoUnit.MINUTES.between(hours.from(), hours.until()))
                .filter(minutes -> minutes < least.value())
                .findFirst()
                .map(minutes -> sign(
                        Kind.TOO_SHORT,
                        least.citation(),
                        Reason.of("visitcheck.saw.too-short", name(), minutes, least.value())));
    }

    private MadeUpSign sign(Kind kind, Citation citation, Reason saw) {
        return MadeUpVisits.sign(kind, name(), List.of(made), 1, citation, saw);
    }

    private String name() {
        return MadeUpVisits.names(List.of(made));
    }
}
