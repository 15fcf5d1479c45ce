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
import org.zhaoliao.calendar.Certainty;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.planning.PlannedVisit;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.worklist.Duty;
import org.zhaoliao.worklist.DutyKind;
import org.zhaoliao.worklist.Worklist;

@DisplayName("W2.7, W5.4: the calendar of planned visits and duties")
class CareCalendarTest {

    private static final Worklist NOTHING = worklist();
    private final CareCalendar chinese = CareCalendar.in(Wording.CHINESE, GAZETTEER, KEY);

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
        String text = CareCalendar.in(Wording.ENGLISH, GAZETTEER, KEY).write(List.of(), worklist(inTime, late), STAMP);
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
    @DisplayName("W5.4: a title tells of no illness, and of no long number in an identifier")
    void masked() {
        String text = chinese.write(
                List.of(visit("r-141121195603010012", DAY)),
                worklist(
                        duty(DutyKind.ATTEND_IN_HOSPITAL, "14112119560301001X", DAY),
                        duty(DutyKind.ADAPT_AGREEMENT, "13800001234", DAY)),
                STAMP);
        assertEquals(
                List.of("SUMMARY:入户探访 r-***0012", "SUMMARY:照护安排 ***001X", "SUMMARY:照护安排 ***1234"),
                lines(text, "SUMMARY"));
    }

    @Test
    @DisplayName(
            "a visit that is moved within the month keeps its UID and gets the next SEQUENCE; what stays keeps both")
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
        List<PlannedVisit> visits = List.of(visit("14112119560301001X", DAY));
        String text = chinese.write(visits, worklist(duty(DutyKind.VERIFY, "R-1", DAY)), STAMP);
        CareCalendar alike = CareCalendar.in(Wording.CHINESE, GAZETTEER, new SecretKeySpec(KEY.getEncoded(), "other"));
        CareCalendar other =
                CareCalendar.in(Wording.CHINESE, GAZETTEER, new SecretKeySpec(new byte[] {1}, "HmacSHA256"));
        assertEquals(text, alike.write(visits, worklist(duty(DutyKind.VERIFY, "R-1", DAY)), STAMP));
        List<String> uids = lines(text, "UID");
        List<String> others = lines(other.write(visits, worklist(duty(DutyKind.VERIFY, "R-1", DAY)), STAMP), "UID");
        assertEquals(4, Stream.concat(uids.stream(), others.stream()).distinct().count());
        byte[] guess = MessageDigest.getInstance("SHA-256")
                .digest("visit\n14112119560301001X\n2026-10\n1".getBytes(StandardCharsets.UTF_8));
        assertFalse(text.contains(HexFormat.of().formatHex(guess).substring(0, 32)), "found by trying");
    }

    @Test
    @DisplayName("another month, another visit of the month, another due date is another entry")
    void otherUids() {
        String text = chinese.write(
                List.of(visit("R-1", DAY), visit("R-1", DAY.plusDays(7)), visit("R-1", DAY.plusMonths(1))),
                worklist(
                        duty(DutyKind.VISIT, "R-1", DAY),
                        duty(DutyKind.VISIT, "R-1", DAY.plusDays(1)),
                        duty(DutyKind.VERIFY, "R-1", DAY),
                        duty(DutyKind.VERIFY, "R-2", DAY)),
                STAMP);
        assertEquals(7, lines(text, "UID").stream().distinct().count());
        assertNotEquals(lines(text, "UID").get(0), lines(text, "UID").get(1));
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
