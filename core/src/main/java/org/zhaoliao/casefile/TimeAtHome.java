package org.zhaoliao.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.Recipient.EarlierForm;
import org.zhaoliao.person.SupportForm;

/** When a recipient was supported at home, and when elsewhere (分散供养与集中供养期间). */
record TimeAtHome(Recipient recipient) {

    /** The times of support in an institution, in order; the last is open while it lasts. */
    List<DateRange> elsewhere() {
        List<DateRange> elsewhere = new ArrayList<>();
        LocalDate from = recipient.support().from();
        for (EarlierForm form : forms().toList()) {
            if (form.form() != SupportForm.DISPERSED && from.isBefore(form.until())) {
                elsewhere.add(DateRange.of(from, form.until()));
            }
            from = form.until();
        }
        return elsewhere;
    }

    private Stream<EarlierForm> forms() {
        return Stream.concat(
                recipient.earlierForms().stream(), Stream.of(new EarlierForm(recipient.form(), LocalDate.MAX)));
    }

    boolean isElsewhereOn(LocalDate day) {
        return elsewhere().stream().anyMatch(days -> days.contains(day));
    }

    /** The latest return home by a day, from support in an institution. */
    Stream<LocalDate> returned(LocalDate asOf) {
        return elsewhere().stream()
                .map(DateRange::until)
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .stream();
    }

    /** Since when the person is supported at home, as seen on a day: since support began, or since they came home. */
    LocalDate since(LocalDate asOf) {
        LocalDate support = recipient.support().from();
        return returned(asOf).filter(support::isBefore).findFirst().orElse(support);
    }
}
