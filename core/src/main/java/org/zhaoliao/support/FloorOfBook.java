package org.zhaoliao.support;

import com.google.common.collect.TreeMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/** Looks through a whole book for basic living standards of one register and form that are below the floor. */
record FloorOfBook(PolicyBook book, RegisterType register, SupportForm form) {

    /** By place, then by day. */
    List<Reason> warnings() {
        TreeMultimap<DivisionCode, LocalDate> beginnings = beginnings();
        List<Reason> warnings = new ArrayList<>();
        for (DivisionCode place : beginnings.keySet()) {
            place.ancestry().stream()
                    .flatMap(division -> beginnings.get(division).stream())
                    .distinct()
                    .sorted()
                    .forEach(day -> warnings.addAll(beginning(place, day)));
        }
        return warnings;
    }

    /** The days on which a value that counts begins, by the division that it is set for. */
    private TreeMultimap<DivisionCode, LocalDate> beginnings() {
        Set<String> codes = parameters().map(Parameter::code).collect(Collectors.toSet());
        TreeMultimap<DivisionCode, LocalDate> beginnings = TreeMultimap.create();
        for (PolicyEntry entry : book.entries()) {
            if (codes.contains(entry.parameter())) {
                beginnings.put(entry.division(), entry.validity().from());
            }
        }
        return beginnings;
    }

    /** The warnings of a day that the day before did not have. */
    private List<Reason> beginning(DivisionCode place, LocalDate day) {
        List<Reason> before = on(book.at(place, day.minusDays(1)));
        return on(book.at(place, day)).stream()
                .filter(warning -> !before.contains(warning))
                .map(warning -> named(warning, place, day))
                .toList();
    }

    private List<Reason> on(Policy policy) {
        boolean set = parameters().allMatch(parameter -> policy.find(parameter).isPresent());
        return set ? BasicLivingFloor.warnings(register, form, policy) : List.of();
    }

    private Reason named(Reason warning, DivisionCode place, LocalDate day) {
        List<String> arguments = new ArrayList<>(
                List.of(place.toString(), day.toString(), Wording.argument(register), Wording.argument(form)));
        arguments.addAll(warning.arguments());
        return new Reason("support.basic-living-below-floor-at", arguments);
    }

    private Stream<Parameter<BigDecimal>> parameters() {
        return Stream.of(
                SupportPolicy.basicLiving(register, form),
                EligibilityPolicy.minimumLivingStandard(register),
                SupportPolicy.BASIC_LIVING_FLOOR_RATIO);
    }
}
