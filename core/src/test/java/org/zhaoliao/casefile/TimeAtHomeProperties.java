package org.zhaoliao.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.person.Recipient.EarlierForm;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.tier.Excuse;
import org.zhaoliao.tier.VisitNews;
import org.zhaoliao.tier.VisitState;
import org.zhaoliao.tier.VisitTier;
import org.zhaoliao.tier.VisitTimeliness;
import org.zhaoliao.visit.VisitMeans;

@Label("W2.7: who moves to an institution and home again")
class TimeAtHomeProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 400;

    /** Supported for four hundred days, and moved on some of these. */
    private static CaseFileBuilder moved(List<Integer> moves, SupportForm first) {
        SortedMap<LocalDate, SupportForm> forms = new TreeMap<>();
        SupportForm form = first;
        for (int move : moves.stream().sorted().distinct().toList()) {
            forms.put(FIRST.plusDays(move), form);
            form = form == SupportForm.CENTRAL ? SupportForm.DISPERSED : SupportForm.CENTRAL;
        }
        return new CaseFileBuilder()
                .supported(DateRange.of(FIRST, FIRST.plusDays(DAYS)))
                .form(form)
                .before(forms.entrySet().stream()
                        .map(left -> new EarlierForm(left.getValue(), left.getKey()))
                        .toArray(EarlierForm[]::new));
    }

    @Property(tries = 200)
    @Label("is excused on the days of support elsewhere, on all of them and on no other day")
    void excusedExactlyElsewhere(
            @ForAll @Size(max = 5) List<@IntRange(max = DAYS) Integer> moves, @ForAll SupportForm first) {
        CaseFile file = moved(moves, first).build();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            List<Excuse.Kind> excuses = file.excuses().stream()
                    .filter(excuse -> excuse.days().contains(day))
                    .map(Excuse::kind)
                    .toList();
            assertEquals(
                    file.recipient().isDispersedOn(day) ? List.of() : List.of(Excuse.Kind.MOVED),
                    excuses,
                    day::toString);
        }
    }

    @Property(tries = 200)
    @Label("is late on no day of the first three at home again, however long they were away, and is to be seen at once")
    void neverLateOnComingHome(
            @ForAll @IntRange(max = 60) int seen,
            @ForAll @IntRange(min = 1, max = 30) int left,
            @ForAll @IntRange(min = 1, max = 300) int away,
            @ForAll @IntRange(max = 2) int later) {
        LocalDate last = FIRST.plusDays(seen);
        LocalDate home = last.plusDays(left + away);
        CaseFile file = new CaseFileBuilder()
                .visits(CaseParts.visit(last, VisitMeans.FACE_TO_FACE, CaseParts.known(last)))
                .before(
                        new EarlierForm(SupportForm.DISPERSED, last.plusDays(left)),
                        new EarlierForm(SupportForm.CENTRAL, home))
                .build();
        LocalDate day = home.plusDays(later);
        Policy policy = CaseParts.POLICY.on(day);
        VisitTier tier = file.visitTier(policy, VisitNews.NONE);
        VisitTimeliness visit = VisitTimeliness.of(file.lastVisits(policy), tier, WorkingCalendar.mainland(), day);
        boolean monthOver = WorkingCalendar.mainland()
                .lastWorkingDayUpTo(home.withDayOfMonth(home.lengthOfMonth()))
                .isBefore(day);
        assertTrue(monthOver || visit.state() != VisitState.OVERDUE);
        assertEquals(
                List.of(home),
                tier.owed().stream().map(owed -> owed.event().day()).toList());
        assertNotEquals(VisitState.EXCUSED, visit.excusedBy(file.excuses(), day).state());
    }
}
