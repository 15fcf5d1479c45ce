package org.zhaoliao.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhaoliao.ical.Sample.DAY;
import static org.zhaoliao.ical.Sample.GAZETTEER;
import static org.zhaoliao.ical.Sample.KEY;
import static org.zhaoliao.ical.Sample.STAMP;
import static org.zhaoliao.ical.Sample.duty;
import static org.zhaoliao.ical.Sample.visit;
import static org.zhaoliao.ical.Sample.worklist;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.VisitAction;
import org.zhaoliao.visit.VisitLifeCycle;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

@DisplayName("W2.7, W5.4: the calendar of planned visits and duties")
class CareCalendarTest {

    private static final Worklist NOTHING = worklist();
    private final CareCalendar chinese =
            CareCalendar.in(Wording.CHINESE, GAZETTEER, KEY).showing(caseNumber -> caseNumber);

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(Component entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static List<String> lines(String text, String name) {
        return unfolded(text)
                .lines()
                .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                .toList();
    }

    @Test
    @DisplayName("a visit is an event of its day: whom, who and where, by identifier and village")
    void visits() throws Exception {
        String text = chinese.write(List.of(visit("R-7", DAY)), NOTHING, STAMP);
        assertEquals(
                """
                BEGIN:VCALENDAR
                PRODID:-//Zhaoliao//Care calendar//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:20261010T010203Z
                DTSTART;VALUE=DATE:20261012
                DTEND;VALUE=DATE:20261013
                SUMMARY:入户探访 R-7
                DESCRIPTION:探访人 staff-1
                LOCATION:南街村
                CLASS:CONFIDENTIAL
                TRANSP:TRANSPARENT
                SEQUENCE:0
                END:VEVENT
                END:VCALENDAR
                """.formatted(lines(text, "UID").get(0).substring(4)),
                unfolded(text).replace("\r\n", "\n"));
        VEvent event = read(text).<VEvent>getComponents().get(0);
        assertEquals("20261012", value(event, Property.DTSTART));
        assertEquals("入户探访 R-7", value(event, Property.SUMMARY));
    }

    @Test
    @DisplayName("a duty is a to-do: what, for whom, by when, of which office, on what basis; what is late is urgent")
    void duties() throws Exception {
        Duty late = duty(DutyKind.RENEW_AGREEMENT, "R-1", DAY.minusDays(1));
        Duty inTime = duty(DutyKind.SETTLE_PROBLEM, "R-2", DAY);
        String text = CareCalendar.in(Wording.ENGLISH, GAZETTEER, KEY)
                .showing(caseNumber -> caseNumber)
                .write(List.of(), worklist(inTime, late), STAMP);
        assertEquals(List.of("DUE;VALUE=DATE:20261011", "DUE;VALUE=DATE:20261012"), lines(text, "DUE"));
        assertEquals(List.of("PRIORITY:1", "PRIORITY:5"), lines(text, "PRIORITY"));
        assertEquals(List.of("STATUS:NEEDS-ACTION", "STATUS:NEEDS-ACTION"), lines(text, "STATUS"));
        VToDo first = read(text).<VToDo>getComponents().get(0);
        assertEquals("renew the agreement R-1", value(first, Property.SUMMARY));
        assertEquals("office: 凤城镇\nbasis: 文民函〔2024〕11号 二(三)", value(first, Property.DESCRIPTION));
    }

    @Test
    @DisplayName("a day that a holiday notice may still move is said to be provisional")
    void provisional() {
        Duty announced = duty(DutyKind.VERIFY, "R-1", DAY);
        Duty provisional = new Duty(
                announced.kind(),
                announced.about(),
                new DueDate(LocalDate.of(2027, 5, 4), Certainty.PROVISIONAL),
                announced.basis(),
                announced.what());
        assertFalse(chinese.write(List.of(), worklist(announced), STAMP).contains("暂定"));
        assertTrue(
                unfolded(chinese.write(List.of(), worklist(provisional), STAMP)).contains("暂定"));
    }

    @Test
    @DisplayName("W5.4: a title tells of no illness")
    void noIllness() {
        String text = chinese.write(
                List.of(),
                worklist(duty(DutyKind.ATTEND_IN_HOSPITAL, "R-1", DAY), duty(DutyKind.ADAPT_AGREEMENT, "R-2", DAY)),
                STAMP);
        assertEquals(List.of("SUMMARY:照护安排 R-1", "SUMMARY:照护安排 R-2"), lines(text, "SUMMARY"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "r-141121195603010012",
                "141121-19500301-123X",
                "1411211950.0301.1234",
                "138-0013-8000",
                "138.0013.8000",
                "R-0358-3022222",
                "wang_xiaoming_1950-03-01",
                "wang",
                "R-7"
            })
    @DisplayName("W5.4: nothing of an identifier is shown, in whatever way it is written, but a token under the key")
    void tokens(String identifier) {
        CareCalendar calendar = CareCalendar.in(Wording.CHINESE, GAZETTEER, KEY);
        String text = unfolded(calendar.write(
                List.of(visit(identifier, identifier, identifier, DAY)),
                worklist(duty(DutyKind.VERIFY, identifier, DAY, identifier)),
                STAMP));
        assertFalse(text.contains(identifier), text);
        String token = calendar.token(identifier);
        assertTrue(token.matches("#[0-9a-f]{12}"), token);
        assertEquals(List.of("SUMMARY:入户探访 " + token, "SUMMARY:年度核查 " + token), lines(text, "SUMMARY"));
        assertEquals("DESCRIPTION:探访人 " + token, lines(text, "DESCRIPTION").get(0));
        CareCalendar other =
                CareCalendar.in(Wording.CHINESE, GAZETTEER, new SecretKeySpec(new byte[] {1}, "HmacSHA256"));
        assertNotEquals(token, other.token(identifier));
    }

    @Test
    @DisplayName("W5.4: or the case number that the host gives for it")
    void caseNumbers() {
        String text = CareCalendar.in(Wording.CHINESE, GAZETTEER, KEY)
                .showing(identifier -> "案" + identifier.length())
                .write(List.of(visit("138.0013.8000", DAY)), NOTHING, STAMP);
        assertEquals(List.of("SUMMARY:入户探访 案13"), lines(text, "SUMMARY"));
        assertEquals(List.of("DESCRIPTION:探访人 案7"), lines(text, "DESCRIPTION"));
    }

    @Test
    @DisplayName("a visit has one UID in the calendar of the office and in its visitor's own, and in a later export")
    void oneUidEverywhere() {
        HomeVisit first = visit("V-8", "R-1", "A", LocalDate.of(2026, 10, 8));
        HomeVisit second = visit("V-22", "R-1", "B", LocalDate.of(2026, 10, 22));
        List<String> office = lines(chinese.write(List.of(first, second), NOTHING, STAMP), "UID");
        assertEquals(office.subList(0, 1), lines(chinese.write(List.of(first), NOTHING, STAMP), "UID"));
        assertEquals(office.subList(1, 2), lines(chinese.write(List.of(second), NOTHING, STAMP), "UID"));
        HomeVisit moved = visit("V-22", "R-1", "A", LocalDate.of(2026, 11, 2));
        assertEquals(office.subList(1, 2), lines(chinese.write(List.of(moved), NOTHING, STAMP), "UID"));
    }

    @Test
    @DisplayName("a duty whose due date moves keeps its UID and gets the next SEQUENCE")
    void dutyMoved() {
        Duty before = duty(DutyKind.ASSESS, "R-1", LocalDate.of(2027, 1, 29), "2026-01-15");
        Duty after = duty(DutyKind.ASSESS, "R-1", LocalDate.of(2027, 2, 1), "2026-01-15");
        Duty next = duty(DutyKind.ASSESS, "R-1", LocalDate.of(2028, 2, 1), "2027-01-28");
        String one = chinese.write(List.of(), worklist(before), STAMP);
        String other = chinese.after(one).write(List.of(), worklist(after), STAMP);
        assertEquals(lines(one, "UID"), lines(other, "UID"));
        assertEquals(List.of("SEQUENCE:1"), lines(other, "SEQUENCE"));
        assertNotEquals(lines(one, "UID"), lines(chinese.write(List.of(), worklist(next), STAMP), "UID"));
    }

    @Test
    @DisplayName("a visit that was called off is told as cancelled, with the next SEQUENCE")
    void calledOff() {
        HomeVisit visit = visit("R-1", DAY);
        HomeVisit cancelled = visit.decide(VisitAction.CANCEL, new VisitLifeCycle.Timing(DAY, DAY))
                .fold(visit::cancelled, refused -> visit);
        String before = chinese.write(List.of(visit), NOTHING, STAMP);
        assertEquals(List.of(), lines(before, "STATUS"));
        String after = chinese.after(before).write(List.of(cancelled), NOTHING, STAMP);
        assertEquals(List.of("STATUS:CANCELLED"), lines(after, "STATUS"));
        assertEquals(List.of("SEQUENCE:1"), lines(after, "SEQUENCE"));
    }

    @Test
    @DisplayName("a visit that is moved keeps its UID and gets the next SEQUENCE; what stays keeps both")
    void moved() {
        String before = chinese.write(List.of(visit("R-1", DAY), visit("R-2", DAY)), NOTHING, STAMP);
        String after = chinese.after(before)
                .write(List.of(visit("R-1", DAY.plusDays(2)), visit("R-2", DAY)), NOTHING, STAMP.plusSeconds(60));
        assertEquals(
                List.copyOf(new java.util.TreeSet<>(lines(before, "UID"))),
                List.copyOf(new java.util.TreeSet<>(lines(after, "UID"))));
        assertEquals(List.of("SEQUENCE:0", "SEQUENCE:1"), lines(after, "SEQUENCE"));
        String again = chinese.after(after).write(List.of(visit("R-1", DAY), visit("R-2", DAY)), NOTHING, STAMP);
        assertEquals(List.of("SEQUENCE:2", "SEQUENCE:0"), lines(again, "SEQUENCE"));
    }

    @Test
    @DisplayName("W5.4: a UID is made with the key of the host: the same under the same key, another under another")
    void keyed() throws Exception {
        List<HomeVisit> visits = List.of(visit("14112119560301001X", DAY));
        String text = chinese.write(visits, worklist(duty(DutyKind.VERIFY, "R-1", DAY)), STAMP);
        CareCalendar alike = CareCalendar.in(Wording.CHINESE, GAZETTEER, new SecretKeySpec(KEY.getEncoded(), "other"))
                .showing(caseNumber -> caseNumber);
        CareCalendar other =
                CareCalendar.in(Wording.CHINESE, GAZETTEER, new SecretKeySpec(new byte[] {1}, "HmacSHA256"));
        assertEquals(text, alike.write(visits, worklist(duty(DutyKind.VERIFY, "R-1", DAY)), STAMP));
        List<String> uids = lines(text, "UID");
        List<String> others = lines(other.write(visits, worklist(duty(DutyKind.VERIFY, "R-1", DAY)), STAMP), "UID");
        assertEquals(4, Stream.concat(uids.stream(), others.stream()).distinct().count());
        byte[] guess = MessageDigest.getInstance("SHA-256")
                .digest("visit\nV-14112119560301001X\n1".getBytes(StandardCharsets.UTF_8));
        assertFalse(text.contains(HexFormat.of().formatHex(guess).substring(0, 32)), "found by trying");
    }

    @Test
    @DisplayName("another visit, another kind, subject or matter is another entry; so are duties alike in all of these")
    void otherUids() {
        String text = chinese.write(
                List.of(visit("V-1", "R-1", "A", DAY), visit("V-2", "R-1", "A", DAY)),
                worklist(
                        duty(DutyKind.VISIT, "R-1", DAY, "2026-10-01"),
                        duty(DutyKind.VISIT, "R-1", DAY, "2026-10-02"),
                        duty(DutyKind.VERIFY, "R-1", DAY, "2026-10-01"),
                        duty(DutyKind.VERIFY, "R-2", DAY, "2026-10-01"),
                        duty(DutyKind.VERIFY, "R-2", DAY, "2026-10-01")),
                STAMP);
        assertEquals(7, lines(text, "UID").stream().distinct().count());
    }

    @Test
    @DisplayName("a place that the gazetteer does not know is shown by its code")
    void unknownPlace() {
        Duty duty = duty(DutyKind.VERIFY, "R-1", DAY);
        Duty elsewhere = new Duty(
                duty.kind(),
                Duty.About.of("R-1", DivisionCode.of("141122100201")),
                duty.due(),
                duty.basis(),
                duty.what());
        assertEquals(
                List.of("LOCATION:141122100201"),
                lines(chinese.write(List.of(), worklist(elsewhere), STAMP), "LOCATION"));
    }

    @Test
    @DisplayName("a text that is no calendar is refused with its line")
    void noCalendar() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> chinese.after("BEGIN:VCALENDAR\r\nnothing\r\n"));
        assertEquals("ical.earlier", refused.errors().get(0).code());
        assertTrue(refused.inWords(Wording.CHINESE).contains("这不是日历文件"));
    }

    @Test
    @DisplayName("an empty calendar is one")
    void empty() throws Exception {
        assertEquals(
                List.of(),
                read(chinese.write(List.of(), NOTHING, STAMP))
                        .<net.fortuna.ical4j.model.component.CalendarComponent>getComponents()
                        .stream()
                        .map(Component::getName)
                        .toList());
    }
}
