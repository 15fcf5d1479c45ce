package org.zhaoliao.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.CentralSupportWish;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.risk.RiskLevel;
import org.zhaoliao.risk.SignalKind;

/** The parts of {@link Plain}. */
public final class PlainParts {

    private PlainParts() {}

    /** How somebody is supported. */
    public record Support(
            RegisterType register,
            SupportForm form,
            @Nullable Days days,
            boolean died) {

        static Support of(LedgerEntry.Support support) {
            Days days = support.days().isEmpty() ? null : Days.of(support.days().get(0));
            return new Support(support.register(), support.form(), days, support.died());
        }

        LedgerEntry.Support meaning() {
            return new LedgerEntry.Support(register, form, days == null ? List.of() : List.of(days.meaning()), died);
        }
    }

    /** From a day until another, or without end. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Days(LocalDate from, @Nullable LocalDate until) {

        static Days of(DateRange days) {
            return new Days(days.from(), days.isOpen() ? null : days.until());
        }

        DateRange meaning() {
            return until == null ? DateRange.from(from) : DateRange.of(from, until);
        }
    }

    /** Who a recipient is. */
    public record Person(
            Sex sex,
            int age,
            List<Disability> disabilities,
            boolean severelyDisabled,
            Level level,
            List<KeyGroup> keyGroups) {

        static Person of(LedgerEntry.Person person) {
            return new Person(
                    person.sex(),
                    person.age(),
                    person.disabilities().stream()
                            .map(one -> new Disability(one.kind(), one.grade()))
                            .toList(),
                    person.severelyDisabled(),
                    new Level(person.level().lightest(), person.level().heaviest()),
                    List.copyOf(person.keyGroups()));
        }

        LedgerEntry.Person meaning() {
            Set<KeyGroup> groups = EnumSet.noneOf(KeyGroup.class);
            groups.addAll(keyGroups);
            return new LedgerEntry.Person(
                    sex,
                    age,
                    disabilities.stream()
                            .map(one -> new org.zhaoliao.identity.Disability(one.kind(), one.grade()))
                            .toList(),
                    severelyDisabled,
                    new CareLevelRange(level.lightest(), level.heaviest()),
                    groups);
        }
    }

    /** A disability. */
    public record Disability(DisabilityKind kind, int grade) {}

    /** The care levels that are possible. */
    public record Level(CareLevel lightest, CareLevel heaviest) {}

    /** An agreement in force. */
    public record Agreed(String id, String caregiver, boolean caregiverKnown, LocalDate until) {

        static Agreed of(LedgerEntry.Agreement agreement) {
            return new Agreed(
                    agreement.id().value(),
                    agreement.caregiver().value(),
                    agreement.caregiverKnown(),
                    agreement.until());
        }
    }

    /** When somebody was last there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            @Nullable LocalDate visit, @Nullable LocalDate caregiver) {

        static Contact of(LedgerEntry.LastContact contact) {
            return new Contact(
                    contact.visits().stream().findFirst().orElse(null),
                    contact.caregiver().stream().findFirst().orElse(null));
        }

        LedgerEntry.LastContact meaning() {
            return new LedgerEntry.LastContact(
                    visit == null ? List.of() : List.of(visit), caregiver == null ? List.of() : List.of(caregiver));
        }
    }

    /** An open risk case. */
    public record Risk(SignalKind kind, RiskLevel level, boolean measured) {

        static Risk of(LedgerEntry.Risk risk) {
            return new Risk(risk.kind(), risk.level(), risk.measured());
        }

        LedgerEntry.Risk meaning() {
            return new LedgerEntry.Risk(kind, level, measured);
        }
    }

    /** A wish for central support. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wish(LocalDate expressed, int daysWaited, CentralSupportWish.@Nullable Result result) {

        static Wish of(LedgerEntry.Wish wish) {
            return new Wish(
                    wish.expressed(),
                    wish.daysWaited(),
                    wish.result().stream().findFirst().orElse(null));
        }

        LedgerEntry.Wish meaning() {
            return new LedgerEntry.Wish(expressed, daysWaited, result == null ? List.of() : List.of(result));
        }
    }
}
