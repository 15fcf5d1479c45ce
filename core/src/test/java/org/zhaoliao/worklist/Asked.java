package org.zhaoliao.worklist;

import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.casefile.CaseFile;
import org.zhaoliao.casefile.CaseFileBuilder;
import org.zhaoliao.casefile.CaseParts;

/** What is due for a case on a day, asked for by kind. */
final class Asked {

    static final WorkingCalendar CALENDAR = WorkingCalendar.mainland();

    private Asked() {}

    static List<Duty> all(CaseFile file, LocalDate day) {
        return CaseDuties.of(file, CaseParts.POLICY.on(day), CALENDAR);
    }

    static boolean isDue(DutyKind kind, CaseFileBuilder file, LocalDate day) {
        return all(file.build(), day).stream().anyMatch(duty -> duty.kind() == kind);
    }

    /** The one duty of a kind. */
    static Duty the(DutyKind kind, CaseFileBuilder file, LocalDate day) {
        List<Duty> found = all(file.build(), day).stream()
                .filter(duty -> duty.kind() == kind)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(kind + " on " + day + ": " + found);
        }
        return found.get(0);
    }
}
