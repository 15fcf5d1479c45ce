package org.zhaoliao.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.PolicyValue;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/** Compares a basic living standard with the minimum-living standard it should exceed (基本生活标准一般不低于低保标准的1.3倍). */
public final class BasicLivingFloor {

    private BasicLivingFloor() {}

    /** A warning with the numbers when the loaded standard is below the floor; empty when it is not. */
    public static List<Reason> warnings(RegisterType register, SupportForm form, Policy policy) {
        BigDecimal standard = policy.get(SupportPolicy.basicLiving(register, form));
        BigDecimal minimum = policy.get(EligibilityPolicy.minimumLivingStandard(register));
        PolicyValue<BigDecimal> ratio = policy.cited(SupportPolicy.BASIC_LIVING_FLOOR_RATIO);
        BigDecimal floor = minimum.multiply(ratio.value());
        return standard.compareTo(floor) >= 0
                ? List.of()
                : List.of(Reason.of(
                        "support.basic-living-below-floor",
                        standard.toPlainString(),
                        floor.toPlainString(),
                        ratio.value().toPlainString(),
                        minimum.toPlainString(),
                        ratio.citation()));
    }

    /**
     * The warnings of a whole book, wherever and whenever both standards are set: one for each place and day on which a value that matters begins, with
     * place, day, register and form before the numbers. Takes time in proportion to the entries of these parameters times their dates.
     */
    public static List<Reason> warnings(PolicyBook book) {
        List<Reason> warnings = new ArrayList<>();
        for (RegisterType register : RegisterType.values()) {
            for (SupportForm form : SupportForm.values()) {
                beginnings(book, register, form)
                        .forEach(start -> warnings.addAll(warnings(register, form, book, start)));
            }
        }
        return warnings;
    }

    private static List<Reason> warnings(RegisterType register, SupportForm form, PolicyBook book, Start start) {
        Policy policy = book.at(start.division(), start.day());
        boolean bothSet = policy.find(SupportPolicy.basicLiving(register, form)).isPresent()
                && policy.find(EligibilityPolicy.minimumLivingStandard(register))
                        .isPresent();
        return !bothSet
                ? List.of()
                : warnings(register, form, policy).stream()
                        .map(warning -> named(warning, register, form, start))
                        .toList();
    }

    private static Reason named(Reason warning, RegisterType register, SupportForm form, Start start) {
        List<String> arguments = new ArrayList<>(List.of(
                start.division().toString(),
                start.day().toString(),
                Wording.argument(register),
                Wording.argument(form)));
        arguments.addAll(warning.arguments());
        return new Reason("support.basic-living-below-floor-at", arguments);
    }

    private static SortedSet<Start> beginnings(PolicyBook book, RegisterType register, SupportForm form) {
        Set<String> codes = Set.of(
                SupportPolicy.basicLiving(register, form).code(),
                EligibilityPolicy.minimumLivingStandard(register).code(),
                SupportPolicy.BASIC_LIVING_FLOOR_RATIO.code());
        List<PolicyEntry> entries = book.entries().stream()
                .filter(entry -> codes.contains(entry.parameter()))
                .toList();
        SortedSet<Start> starts = new TreeSet<>();
        for (PolicyEntry place : entries) {
            for (PolicyEntry time : entries) {
                starts.add(new Start(place.division(), time.validity().from()));
            }
        }
        return starts;
    }

    private record Start(DivisionCode division, LocalDate day) implements Comparable<Start> {

        private static final Comparator<Start> ORDER =
                Comparator.comparing(Start::division).thenComparing(Start::day);

        @Override
        public int compareTo(Start other) {
            return ORDER.compare(this, other);
        }
    }
}
