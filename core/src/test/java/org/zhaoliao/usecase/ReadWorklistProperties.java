package org.zhaoliao.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.casefile.CaseParts.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.discovery.Lead;
import org.zhaoliao.discovery.LeadId;
import org.zhaoliao.discovery.LeadSignal;
import org.zhaoliao.discovery.LeadSource;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.memory.InMemoryStore;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.worklist.Worklist;

@Label("W2.13: laws of the worklist as it is read from a store")
class ReadWorklistProperties {

    private static final List<String> VILLAGES =
            List.of("141121100201", "141121100202", "141121101201", "141122100201");
    private static final List<String> AROUND =
            List.of("14", "1411", "141121", "141121100", "141121101", "141122", "141121100201");
    private static final List<String> VALUES = List.of("tier.gap.capable", "tier.gap.heating-season", "tier.grace");

    /** Whatever the places have set, each with its own numbers. */
    private static PolicyBook book(Random chance) {
        List<String> entries = new ArrayList<>();
        for (String place : AROUND) {
            for (String value : VALUES) {
                if (chance.nextBoolean()) {
                    entries.add(
                            "%s,%s,2016-01-01,,%d,本地办法,1,LOCAL_RULE".formatted(value, place, 1 + chance.nextInt(12)));
                }
            }
            if (chance.nextBoolean()) {
                entries.add("worklist.screening,%s,2016-01-01,,%dWD,本地办法,1,LOCAL_RULE"
                        .formatted(place, 1 + chance.nextInt(9)));
            }
        }
        return NationalPolicy.book().with("local", PolicyTable.read(entries));
    }

    private static CareStore store() {
        CareStore store = InMemoryStore.empty();
        for (String village : VILLAGES) {
            // Born on different days, so that no two have one ID number.
            int day = 1 + VILLAGES.indexOf(village);
            Recipient recipient = new CaseFileBuilder()
                    .village(village)
                    .born(LocalDate.of(1956, 1, day))
                    .build()
                    .recipient();
            store.recipients().add(named("R-" + village, recipient), Office.change(TODAY.minusDays(20)));
            store.leads()
                    .add(
                            new Lead(
                                    new LeadId("L-" + village),
                                    DivisionCode.of(village),
                                    PersonName.of("王五"),
                                    List.of(),
                                    LeadSource.REPORT_BY_VILLAGE,
                                    LeadSignal.DEATH_IN_FAMILY,
                                    TODAY.minusDays(5),
                                    Fact.unknown(),
                                    LeadStatus.RECEIVED,
                                    List.of(),
                                    List.of(),
                                    List.of()),
                            Office.change(TODAY.minusDays(5)));
        }
        return store;
    }

    private static Recipient named(String id, Recipient one) {
        return new Recipient(
                new RecipientId(id),
                one.division(),
                one.details(),
                one.register(),
                one.form(),
                one.earlierForms(),
                one.support(),
                one.disabilities(),
                one.livesAlone(),
                one.atSchool(),
                one.guardians(),
                one.hospitalStays(),
                one.wishes(),
                one.account(),
                one.died());
    }

    @Property(tries = 100)
    @Label("what is due in a place is the same whoever asks: its own office, the county or the province")
    void theSameWhoeverAsks(@ForAll Random chance) {
        ReadWorklist reading = new ReadWorklist(store(), book(chance), WorkingCalendar.mainland());
        Worklist province = of(reading, "14");
        for (String place : AROUND) {
            assertEquals(of(reading, place), province.within(DivisionCode.of(place)), place);
        }
        assertEquals(
                VILLAGES.size(),
                province.byPerson().keySet().stream()
                        .filter(name -> name.startsWith("R-"))
                        .count());
    }

    private static Worklist of(ReadWorklist reading, String place) {
        return reading.of(DivisionCode.of(place), TODAY, Office.moment(TODAY));
    }
}
