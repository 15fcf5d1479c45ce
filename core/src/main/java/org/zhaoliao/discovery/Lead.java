package org.zhaoliao.discovery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.Verdict;

/**
 * A sign that somebody may qualify, or that a recipient's state changed (主动发现线索), 民发〔2021〕43号 art. 11.
 *
 * @param id identifier
 * @param division where the person lives
 * @param who the person; shown masked
 * @param recipient the recipient whose state changed; none when the person is not supported
 * @param source where it comes from
 * @param signal what it tells of
 * @param receivedOn when it came in
 * @param canApply whether the person can apply by themselves
 * @param status where it stands
 * @param screenings what came of each screening, oldest first
 * @param application how it became an application; none or one
 * @param closing how it was closed; none or one
 */
public record Lead(
        LeadId id,
        DivisionCode division,
        PersonName who,
        List<RecipientId> recipient,
        LeadSource source,
        LeadSignal signal,
        LocalDate receivedOn,
        Fact<Boolean> canApply,
        LeadStatus status,
        List<Screening> screenings,
        List<Application> application,
        List<Closing> closing)
        implements Aggregate<LeadId> {

    public Lead {
        recipient = AtMostOne.of("recipient", recipient);
        screenings = List.copyOf(screenings);
        application = AtMostOne.of("application", application);
        closing = AtMostOne.of("closing", closing);
    }

    /** Whether the last screening found that the person does not qualify. What is undetermined is no such finding. */
    public boolean isFoundNotQualified() {
        return lastVerdict() == Verdict.NOT_MET;
    }

    /** What the last screening found; undetermined while there was none. */
    public Verdict lastVerdict() {
        return screenings.isEmpty()
                ? Verdict.UNDETERMINED
                : screenings.get(screenings.size() - 1).verdict();
    }

    /** The latest day for which anything was done with it; of the receipt when nothing was. */
    public LocalDate lastDay() {
        return Stream.of(
                        Stream.of(receivedOn),
                        screenings.stream().map(Screening::on),
                        application.stream().map(Application::on),
                        closing.stream().map(Closing::on))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(receivedOn);
    }

    /** Whether it was found to tell of nothing new: not so, or known already. */
    public boolean isDismissed() {
        return closing.stream()
                .anyMatch(end -> end.reason() == ClosingReason.UNFOUNDED || end.reason() == ClosingReason.DUPLICATE);
    }

    /**
     * A look at the rules with what is known (筛查).
     *
     * @param on when
     * @param verdict whether the person qualifies
     */
    public record Screening(LocalDate on, Verdict verdict) {}

    /**
     * The application made of it.
     *
     * @param on when
     * @param by who applies, 民发〔2021〕43号 art. 10
     */
    public record Application(LocalDate on, Applicant by) {}

    /** Who applies (申请人). */
    public enum Applicant {
        /** The person (本人). */
        PERSON,
        /** A relative (亲属). */
        RELATIVE,
        /** The village committee, asked to (村（居）民委员会). */
        VILLAGE,
        /** Somebody else, asked to (受委托的其他人). */
        ANOTHER
    }

    /**
     * The end of a lead.
     *
     * @param on when
     * @param reason why
     */
    public record Closing(LocalDate on, ClosingReason reason) {}

    /** Why a lead is closed (办结原因). */
    public enum ClosingReason {
        /** A screening found that the person does not qualify (不符合条件). */
        NOT_QUALIFIED,
        /** The person does not wish to apply (本人不愿申请). */
        DECLINED,
        /** It was not so (情况不实). */
        UNFOUNDED,
        /** It was known already (重复线索). */
        DUPLICATE,
        /** Handled as a change of a recipient: reassessment, verification or termination (已按对象情况变化办理). */
        PASSED_ON
    }
}
