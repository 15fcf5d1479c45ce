package org.zhaoliao.examples.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.usecase.PolicyAdoption;

/**
 * Under which rules is studied (测算规则): lines of a policy table, which every machine reads for itself, so that nothing but texts travels.
 *
 * @param day whose law, ages and records count
 * @param present the local lines in force, beside national law
 * @param proposed the lines that would take their place
 */
record Rules(LocalDate day, List<String> present, List<String> proposed) implements Serializable {

    /** Of an invented province. No locality has these amounts. */
    static final Rules INVENTED = new Rules(LocalDate.of(2026, 9, 30), lines("590", "14160"), lines("640", "9000"));

    Rules {
        present = List.copyOf(present);
        proposed = List.copyOf(proposed);
    }

    /**
     * National law with the lines in force.
     *
     * @throws org.zhaoliao.reason.InvalidInputException with every line that names what no rule reads, or has a value that cannot be
     */
    PolicyBook presentBook() {
        return adopted("present", present);
    }

    /**
     * National law with the proposed lines.
     *
     * @throws org.zhaoliao.reason.InvalidInputException as {@link #presentBook}
     */
    PolicyBook proposedBook() {
        return adopted("proposed", proposed);
    }

    /** A misspelt line would leave the rules as they are, and the proposal would look harmless. */
    private static PolicyBook adopted(String version, List<String> lines) {
        PolicyAdoption adoption = new PolicyAdoption(Gazetteer.of(List.of(), List.of()));
        return adoption.adopt(NationalPolicy.book().with(version, PolicyTable.read(lines, adoption.entries())));
    }

    private static List<String> lines(String ruralStandard, String deposits) {
        return Stream.of(
                        "eligibility.minimum-living-standard.rural," + SyntheticPlaces.PROVINCE + ",2016-01-01,,"
                                + ruralStandard,
                        "eligibility.minimum-living-standard.urban," + SyntheticPlaces.PROVINCE + ",2016-01-01,,690",
                        "eligibility.disposable-income," + SyntheticPlaces.PROVINCE + ",2016-01-01,,26800",
                        "eligibility.property-kinds," + SyntheticPlaces.PROVINCE + ",2016-01-01,,DEPOSITS",
                        "eligibility.property-limit.deposits," + SyntheticPlaces.PROVINCE + ",2016-01-01,," + deposits)
                .map(line -> line + ",invented,1,LOCAL_RULE")
                .toList();
    }
}
