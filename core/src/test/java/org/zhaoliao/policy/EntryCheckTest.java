package org.zhaoliao.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.place.AbolishedDivision;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.Wording;

@DisplayName("W5.1: divisions of which a list says that they do not exist")
class EntryCheckTest {

    /** One county with two townships, of which one has its village; as a county has it, without its neighbours. */
    private static final Gazetteer WENSHUI = Gazetteer.of(
            List.of(division("141121"), division("141121100"), division("141121101"), division("141121100212")),
            List.of(new AbolishedDivision(DivisionCode.of("141121190"), "旧镇", 2001, DivisionCode.of("141121100"))));

    private static Division division(String code) {
        return new Division(DivisionCode.of(code), "某地" + code);
    }

    private static List<InputError> faults(String division) {
        return EntryCheck.divisions(WENSHUI)
                .faults(PolicyTable.read(List.of("example.age," + division + ",2020-01-01,,60,Act,5,LOCAL_RULE"))
                        .get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"141121199", "141121100213", "141121199212"})
    @DisplayName("a township or village that the county's own list does not have is refused, and what would lie in it")
    void unknown(String division) {
        InputError fault = faults(division).get(0);

        assertEquals(1, faults(division).size());
        assertEquals("division", fault.path());
        assertEquals("policy.unknown-division", fault.code());
        assertEquals(division + " is not in the list of divisions", Wording.ENGLISH.of(fault.fault()));
        assertEquals("行政区划名录中没有 " + division, Wording.CHINESE.of(fault.fault()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "14",
                "1411",
                "141121",
                "141121100",
                "141121100212",
                "141121190",
                "141122",
                "141122100",
                "320281",
                "141121101205"
            })
    @DisplayName("what is listed, was abolished or lies where the list says nothing is accepted")
    void accepted(String division) {
        assertEquals(List.of(), faults(division));
    }

    @Test
    @DisplayName("without a list every well-formed code is accepted")
    void none() {
        PolicyEntry entry = PolicyTable.read(List.of("example.age,99,2020-01-01,,60,Act,5,LOCAL_RULE"))
                .get(0);

        assertEquals(List.of(), EntryCheck.NONE.faults(entry));
        assertEquals(
                List.of(),
                EntryCheck.divisions(Gazetteer.of(List.of(), List.of())).faults(entry));
    }
}
