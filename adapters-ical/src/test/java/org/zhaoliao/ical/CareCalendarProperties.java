package org.zhaoliao.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.ical.Sample.DAY;
import static org.zhaoliao.ical.Sample.GAZETTEER;
import static org.zhaoliao.ical.Sample.KEY;
import static org.zhaoliao.ical.Sample.STAMP;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

class CareCalendarProperties {

    private static final int LONGEST = 75;

    private final CareCalendar calendar = CareCalendar.in(Wording.CHINESE, GAZETTEER, KEY);

    @net.jqwik.api.Property(tries = 200)
    void theSameInputGivesTheSameBytesInWhateverOrderItComes(
            @ForAll("visits") List<HomeVisit> visits, @ForAll("duties") List<Duty> duties, @ForAll Random chance) {
        List<HomeVisit> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, chance);
        List<Duty> otherOrder = new ArrayList<>(duties);
        Collections.shuffle(otherOrder, chance);
        String one = calendar.write(visits, Worklist.of(DAY, duties), STAMP);
        assertEquals(one, calendar.write(shuffled, Worklist.of(DAY, otherOrder), STAMP));
        assertEquals(one, calendar.after(one).write(visits, Worklist.of(DAY, duties), STAMP));
    }

    @net.jqwik.api.Property(tries = 200)
    void whatIsWrittenIsReadBackEntryByEntry(
            @ForAll("visits") List<HomeVisit> visits, @ForAll("duties") List<Duty> duties) throws Exception {
        String text = calendar.write(visits, Worklist.of(DAY, duties), STAMP);
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        List<CalendarComponent> entries = read.getComponents();
        assertEquals(entries.isEmpty(), read.validate().hasErrors(), "RFC 5545 asks for one entry, and readers do not");
        assertEquals(visits.size() + duties.size(), entries.size());
        assertEquals(
                entries.size(),
                entries.stream()
                        .map(entry ->
                                entry.getProperty(Property.UID).orElseThrow().getValue())
                        .distinct()
                        .count());
    }

    @net.jqwik.api.Property(tries = 200)
    void anEntryHasTheSameUidInWhateverExportItStands(
            @ForAll("visits") List<HomeVisit> visits, @ForAll("visits") List<HomeVisit> others) {
        List<String> all = uids(visits);
        for (HomeVisit visit : visits) {
            assertTrue(all.containsAll(uids(List.of(visit))));
        }
        List<HomeVisit> beside = new ArrayList<>(visits);
        others.stream()
                .filter(other -> visits.stream().noneMatch(visit -> visit.id().equals(other.id())))
                .forEach(beside::add);
        assertTrue(uids(beside).containsAll(all));
        assertEquals(beside.size(), uids(beside).stream().distinct().count());
    }

    private List<String> uids(List<HomeVisit> visits) {
        return calendar.write(visits, Worklist.of(DAY, List.of()), STAMP)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    @net.jqwik.api.Property(tries = 200)
    void noLineIsLongerThan75OctetsAndAllEndInCrLf(@ForAll("duties") List<Duty> duties) {
        String text = calendar.write(List.of(), Worklist.of(DAY, duties), STAMP);
        assertTrue(text.endsWith("\r\n"));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= LONGEST, line);
            assertFalse(line.contains("\n"), line);
        }
    }

    @net.jqwik.api.Property
    void foldingLosesNothingAndBreaksNoCharacter(@ForAll @StringLength(max = 200) String any) {
        String line = any.replaceAll("[\\r\\n\\p{Cs}]", "") + "𠮷文a".repeat(20) + "\r\n";
        String folded = FoldedLines.of(line);
        assertEquals(line, folded.replace("\r\n ", ""));
        for (String part : folded.split("\r\n", -1)) {
            byte[] octets = part.getBytes(StandardCharsets.UTF_8);
            assertTrue(octets.length <= LONGEST);
            assertEquals(part, new String(octets, StandardCharsets.UTF_8));
        }
    }

    @Provide
    Arbitrary<List<HomeVisit>> visits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 40))
                .as((recipient, days) -> Sample.visit("V-" + days, "R-" + recipient, "staff-1", DAY.plusDays(days)))
                .list()
                .uniqueElements(HomeVisit::id)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Duty>> duties() {
        return Combinators.combine(
                        Arbitraries.of(DutyKind.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(-20, 20))
                .as((kind, subject, days) -> Sample.duty(kind, "R-" + subject, DAY.plusDays(days)))
                .list()
                .ofMaxSize(8);
    }
}
