package org.zhaoliao.visit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.problem.ProblemId;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.Identifier;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;

/**
 * What a visit brought to light (探访记录).
 *
 * @param day when it was made
 * @param means how it was made
 * @param byCaregiver whether the visitor was a caregiver of the person at the time, who would look at their own work; the host knows which of its visitors
 *     is one
 * @param checklist the answers; what is not there is not known
 * @param duties whether the caregiver does what the agreement says, item by item; what is not there was not asked
 * @param lastCaregiverContact when the caregiver last saw the recipient
 * @param guidance what the caregiver was told
 * @param wishesCentralSupport whether the recipient said that they wish to live in an institution
 * @param problems the problems found
 * @param trace what shows that the visit took place
 */
public record VisitReport(
        LocalDate day,
        VisitMeans means,
        Fact<Boolean> byCaregiver,
        Map<ChecklistItem, Fact<Boolean>> checklist,
        Map<CareDuty, Fact<Boolean>> duties,
        Fact<LocalDate> lastCaregiverContact,
        Set<Guidance> guidance,
        Fact<Boolean> wishesCentralSupport,
        List<ProblemId> problems,
        Trace trace) {

    public VisitReport {
        checklist = Maps.immutableEnumMap(checklist);
        duties = Maps.immutableEnumMap(duties);
        guidance = ImmutableSet.copyOf(guidance);
        problems = List.copyOf(problems);
    }

    /** What a caregiver is told at a visit (教育引导), 文民函〔2024〕11号 2(3). */
    public enum Guidance {
        /** Their duties were explained (讲明职责). */
        DUTIES_EXPLAINED,
        /** They were talked with about shortcomings (谈心谈话). */
        TALKED_WITH,
        /** They were pressed to improve (督促改进). */
        PRESSED_TO_IMPROVE
    }

    /**
     * What shows that a visit took place (探访留痕). Never where the person is, and never what a photograph shows.
     *
     * @param evidence photographs, signed sheets, recordings, by reference
     * @param hours from when until when; one, or none where nobody wrote it down
     * @param entered when the report was entered, in the time of the place; one, or none for a report taken over from paper
     */
    public record Trace(List<Evidence> evidence, List<Hours> hours, List<LocalDateTime> entered) {

        /** Nothing was kept. */
        public static final Trace NONE = new Trace(List.of(), List.of(), List.of());

        /** @throws InvalidInputException {@code visit.at-most-one} when more than one time is given */
        public Trace {
            evidence = List.copyOf(evidence);
            hours = atMostOne("hours", hours);
            entered = atMostOne("entered", entered);
        }
    }

    /**
     * A paper or picture of a visit, kept by the host (探访佐证).
     *
     * @param reference under which the host keeps it; see {@link Identifier}
     * @param digest of its content, by whatever means the host always uses; one or none
     */
    public record Evidence(String reference, List<String> digest) {

        /** @throws InvalidInputException {@code revision.identifier} or {@code visit.at-most-one} */
        public Evidence {
            Identifier.checked(reference);
            digest = atMostOne("digest", digest);
        }
    }

    /**
     * The hours of a visit (探访时段), in the time of the place.
     *
     * @param from when it began
     * @param until when it ended, on the same day, not before it began
     */
    public record Hours(LocalTime from, LocalTime until) {

        /** @throws InvalidInputException {@code visit.hours} when it ends before it begins */
        public Hours {
            if (until.isBefore(from)) {
                throw InvalidInputException.of("until", "visit.hours", until.toString(), from);
            }
        }
    }

    private static <T> List<T> atMostOne(String component, List<T> values) {
        if (values.size() > 1) {
            throw InvalidInputException.of(component, "visit.at-most-one", Integer.toString(values.size()));
        }
        return List.copyOf(values);
    }

    /** The answer to an item; unknown when it was not answered. */
    public Fact<Boolean> answer(ChecklistItem item) {
        return checklist.getOrDefault(item, Fact.unknown());
    }

    /** The items of the checklist that the visit left open, in their order. */
    public List<ChecklistItem> unanswered() {
        return Arrays.stream(ChecklistItem.values())
                .filter(item -> !answer(item).isKnown())
                .toList();
    }

    /**
     * Whether the visit shows that a duty of the agreement is done (W2.5): by what was answered of the duty itself, and by the items that policy names
     * for it.
     *
     * @return undetermined when something of it is unknown and nothing says no, or when nothing shows the duty
     */
    public Verdict performed(CareDuty duty, Policy policy) {
        Stream<Fact<Boolean>> itself = Stream.ofNullable(duties.get(duty));
        Stream<Fact<Boolean>> items =
                policy.on(day).get(VisitPolicy.items(duty)).stream().map(this::answer);
        List<Verdict> seen = Stream.concat(itself, items)
                .map(fact -> fact.test(done -> done))
                .toList();
        return seen.isEmpty() ? Verdict.UNDETERMINED : Verdict.all(seen);
    }
}
