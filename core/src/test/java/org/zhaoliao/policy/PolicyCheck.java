package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.zhaoliao.place.DivisionCode;

/** Holds the national book against the parameters of one package. */
public final class PolicyCheck {

    private PolicyCheck() {}

    /** Each parameter is answered on the day, and each entry of the package is read by a parameter and has its form. */
    public static void assertAnswered(String owner, List<Parameter<?>> parameters, LocalDate day) {
        Policy policy = NationalPolicy.book().at(DivisionCode.of("141121100212"), day);
        parameters.forEach(parameter -> assertNotNull(policy.get(parameter)));
        List<PolicyEntry> entries = NationalPolicy.book().entries().stream()
                .filter(entry -> entry.parameter().startsWith(owner + "."))
                .toList();
        assertEquals(List.of(), PolicyBook.of("owned", entries).faults(parameters));
        assertEquals(
                parameters.stream().map(Parameter::code).collect(Collectors.toSet()),
                entries.stream().map(PolicyEntry::parameter).collect(Collectors.toSet()));
    }
}
