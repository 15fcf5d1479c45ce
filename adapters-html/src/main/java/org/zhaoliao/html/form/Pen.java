package org.zhaoliao.html.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.Caregiver;
import org.zhaoliao.identity.PersonalData;
import org.zhaoliao.place.Division;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.DivisionLevel;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.Fact;

/** Writes words, dates, places and personal data into a form, in one language and for one purpose. */
record Pen(Wording wording, PrintPurpose purpose, HostData host) {

    private static final String NO_BREAK = "\u00a0";
    private static final String EMPTY_BOX = "□";
    private static final String TICKED_BOX = "√";

    /** A text of the forms; what somebody typed is an argument and stays as it is. */
    String text(String key, Object... arguments) {
        List<String> literal = List.of(arguments).stream()
                .map(String::valueOf)
                .map(Wording::literal)
                .toList();
        return wording.of(new Reason("html.form." + key, literal));
    }

    Field field(String key, String value) {
        return Field.of(text(key), value);
    }

    Field hand(HandEntry entry) {
        return field("entry." + entry.name(), given(entry));
    }

    String given(HandEntry entry) {
        String text = host.entries().getOrDefault(entry, "");
        return text.isBlank() ? "" : purpose.show(entry, text);
    }

    String personal(PersonalData data) {
        return purpose.show(data);
    }

    String personal(Fact<? extends PersonalData> data) {
        return data.value().map(purpose::show).orElse("");
    }

    /** That of an organisation is nobody's personal data. */
    String name(Caregiver caregiver) {
        return caregiver.kind() == Caregiver.Kind.ORGANISATION
                ? caregiver.name().reveal()
                : personal(caregiver.name());
    }

    String date(LocalDate day) {
        return text("date", day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day);
    }

    String date(List<LocalDate> noneOrOne) {
        return joined(noneOrOne, this::date);
    }

    /** From the first to the last day. */
    String days(DateRange days) {
        return days.isOpen()
                ? text("days-from", date(days.from()))
                : text("days", date(days.from()), date(days.until().minusDays(1)));
    }

    /** The names from the county down to the division. */
    String place(DivisionCode code) {
        String names = code.ancestry().stream()
                .filter(above -> !DivisionLevel.COUNTY.finerThan(above.level()))
                .flatMap(above -> host.gazetteer().find(above).stream())
                .map(Division::name)
                .collect(Collectors.joining());
        return host.gazetteer().find(code).isPresent()
                ? names
                : host.gazetteer().name(code);
    }

    /** A box for each of the values, those chosen ticked. */
    <E extends Enum<E>> String boxes(List<E> values, Collection<E> chosen) {
        return values.stream()
                .map(value -> box(chosen.contains(value)) + NO_BREAK + wording.of(value))
                .collect(Collectors.joining("　"));
    }

    /** A box with what it stands for, which stay on one line. */
    String box(boolean ticked, String key) {
        return box(ticked) + NO_BREAK + text(key);
    }

    String box(boolean ticked) {
        return ticked ? TICKED_BOX : EMPTY_BOX;
    }

    <T> String joined(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(text("comma")));
    }
}
