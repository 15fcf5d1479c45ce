package org.zhaoliao.html.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.reason.Wording;

/**
 * The support certificate of a recipient (特困人员救助供养证): who they are, the results of four assessments, four changes of the form of support and ten yearly reviews. What is more than
 * its lines hold, the latest is shown; lines not used yet are left blank.
 *
 * @param recipient whose it is
 * @param levels the results of the assessments, oldest first
 * @param reviews the days of the yearly reviews, oldest first
 * @param host what the host adds
 */
public record SupportCertificate(Recipient recipient, List<LevelOn> levels, List<LocalDate> reviews, HostData host) {

    private static final int ASSESSMENTS = 4;
    private static final int FORMS = 4;
    private static final int REVIEWS = 10;

    public SupportCertificate {
        levels = List.copyOf(levels);
        reviews = List.copyOf(reviews);
    }

    /**
     * The result of an assessment (生活自理能力评估结果).
     *
     * @param level what was found
     * @param on when
     */
    public record LevelOn(CareLevel level, LocalDate on) {}

    /** The document in Chinese, masked. */
    public String page() {
        return page(Wording.CHINESE, PrintPurpose.NONE);
    }

    /** The document; to be written as UTF-8. */
    public String page(Wording wording, PrintPurpose purpose) {
        Pen pen = new Pen(wording, purpose, host);
        return new Sheet(
                        pen.text("certificate.title"),
                        "",
                        List.of(holder(pen), assessments(pen), forms(pen), reviews(pen)))
                .page(pen);
    }

    private Part holder(Pen pen) {
        return new Part.Fields(
                pen.text("certificate.holder"),
                List.of(
                        pen.field("field.name", pen.personal(recipient.details().name())),
                        pen.field(
                                "field.sex",
                                pen.wording().of(recipient.details().sex())),
                        pen.hand(HandEntry.ETHNICITY),
                        pen.field("field.birth-month", month(pen)),
                        pen.field(
                                        "field.resident-id",
                                        pen.personal(recipient.details().residentId()))
                                .across(),
                        pen.hand(HandEntry.REGISTERED_PLACE).across(),
                        pen.hand(HandEntry.RECIPIENT_ADDRESS).across(),
                        pen.hand(HandEntry.ISSUED_ON),
                        pen.hand(HandEntry.CERTIFICATE_NUMBER)));
    }

    /** Part of the number that is masked, therefore masked with it. */
    private String month(Pen pen) {
        LocalDate birth = recipient.details().birthDate();
        return pen.purpose().isNone() ? PrintPurpose.HIDDEN : pen.text("month", birth.getYear(), birth.getMonthValue());
    }

    private Part assessments(Pen pen) {
        return grid(
                pen,
                "assessments",
                levels.stream()
                        .map(found -> List.of(pen.wording().of(found.level()), pen.date(found.on())))
                        .toList(),
                ASSESSMENTS,
                2);
    }

    private Part forms(Pen pen) {
        List<List<String>> rows = new ArrayList<>();
        LocalDate from = recipient.support().from();
        for (Recipient.EarlierForm earlier : recipient.earlierForms()) {
            rows.add(List.of(pen.wording().of(earlier.form()), "", pen.date(from)));
            from = earlier.until();
        }
        rows.add(current(pen, recipient.form(), from));
        return grid(pen, "forms", rows, FORMS, 3);
    }

    private static List<String> current(Pen pen, SupportForm form, LocalDate from) {
        return List.of(pen.wording().of(form), pen.given(HandEntry.SUPPORTED_BY), pen.date(from));
    }

    private Part reviews(Pen pen) {
        return grid(
                pen,
                "reviews",
                reviews.stream()
                        .map(day -> List.of(String.valueOf(day.getYear()), "", pen.date(day)))
                        .toList(),
                REVIEWS,
                3);
    }

    /** The latest rows, and blank ones up to the number of lines. */
    private static Part grid(Pen pen, String key, List<List<String>> rows, int lines, int columns) {
        List<List<String>> latest = rows.subList(Math.max(0, rows.size() - lines), rows.size());
        List<String> blank = Stream.generate(() -> "").limit(columns).toList();
        List<String> headings = Stream.iterate(1, column -> column + 1)
                .limit(columns)
                .map(column -> pen.text("certificate." + key + "." + column))
                .toList();
        return Part.Grid.of(
                pen.text("certificate." + key),
                headings,
                Stream.concat(latest.stream(), Stream.generate(() -> blank).limit(lines - latest.size()))
                        .toList());
    }

    /** Names the recipient by identifier only. */
    @Override
    public String toString() {
        return "SupportCertificate[" + recipient.id().value() + "]";
    }
}
