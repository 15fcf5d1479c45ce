package org.zhaoliao.jdbc;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.zhaoliao.agreement.AgreementId;
import org.zhaoliao.agreement.CareAgreement;
import org.zhaoliao.agreement.CareAgreements;
import org.zhaoliao.agreement.CareTerms;
import org.zhaoliao.agreement.CareTerms.CareDuty;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.assessment.SelfCareAssessments;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.caregiver.CaregiverId;
import org.zhaoliao.caregiver.Caregivers;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.person.Recipients;
import org.zhaoliao.person.Relation;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.testkit.Samples;
import org.zhaoliao.visit.HomeVisit;
import org.zhaoliao.visit.HomeVisits;
import org.zhaoliao.visit.VisitId;
import org.zhaoliao.visit.VisitMeans;
import org.zhaoliao.visit.VisitReport;
import org.zhaoliao.visit.VisitStatus;
import org.zhaoliao.visit.VisitorId;

/**
 * Fills the tables with invented recipients, a thousand in a township, and visits to each, two a month, with one statement for each table: copies of a few sample
 * records with their own keys. Rows lie in the order in which they would have been entered, visits by day.
 */
final class Province {

    /** Up to which day there are visits. */
    static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private static final String ID = "ID-HERE";
    private static final RecipientId SUBJECT = new RecipientId("SUBJECT-HERE");
    private static final CaregiverId PARTNER = new CaregiverId("PARTNER-HERE");
    private static final DivisionCode PLACE = DivisionCode.of("149999999999");
    private static final LocalDate DAY = LocalDate.of(2099, 1, 1);
    private static final String NOTHING = "''";
    private static final String PERSON = "'r-' || lpad(p::text, 7, '0')";
    private static final String BLIND = "md5('a' || p) || md5('b' || p)";
    private static final String VILLAGE =
            "'14' || lpad((1 + p / 200000)::text, 2, '0') || lpad((1 + p / 10000 % 20)::text, 2, '0')"
                    + " || (100 + p / 1000 % 10) || (200 + p % 1000 / 50)";

    private final DataSource source;
    private final int recipients;
    private final int visits;

    /**
     * Nobody yet.
     *
     * @param visits how many were made to each recipient
     */
    Province(DataSource source, int recipients, int visits) {
        this.source = source;
        this.recipients = recipients;
        this.visits = visits;
    }

    static DivisionCode township() {
        return DivisionCode.of("140101103");
    }

    static DivisionCode county() {
        return DivisionCode.of("140101");
    }

    void fill() {
        fill(Recipients.KIND, Samples.recipient(SUBJECT.value(), PLACE), 1, PERSON, PERSON, NOTHING, BLIND);
        fill(
                Caregivers.KIND,
                Samples.caregiver(ID, PLACE),
                1,
                "'c-' || lpad(p::text, 7, '0')",
                NOTHING,
                NOTHING,
                NOTHING);
        fill(SelfCareAssessments.KIND, assessment(), 1, "'a-' || lpad(p::text, 7, '0')", PERSON, NOTHING, NOTHING);
        fill(
                CareAgreements.KIND,
                agreement(),
                1,
                "'g-' || lpad(p::text, 7, '0')",
                PERSON,
                "'c-' || lpad((p / 2)::text, 7, '0')",
                BLIND);
        fill(
                HomeVisits.KIND,
                visit(),
                visits,
                "'v-' || lpad(n::text, 9, '0')",
                PERSON,
                "(date '" + LAST + "' - ((" + visits + " - n / " + recipients + ") * 15 - p % 15))::text",
                NOTHING);
        events();
        run("analyze");
    }

    private <T extends Aggregate<?>> void fill(
            StoredKind<T> kind, T sample, int each, String id, String subject, String partner, String unique) {
        String body = new String(new Bodies<>(kind, new ClearCipher()).text(sample), StandardCharsets.UTF_8);
        String rows = "(select *, convert_to(replace(replace(replace(replace(replace('" + body.replace("'", "''")
                + "', '" + ID
                + "', id), '" + SUBJECT.value() + "', subject), '" + PARTNER.value() + "', partner), '" + PLACE.digits()
                + "', division), '" + DAY + "', partner), 'UTF8') as body from (select " + id + " as id, " + subject
                + " as subject, " + partner + " as partner, " + unique + " as uniq, " + VILLAGE
                + " as division from (select n, n % " + recipients + " as p from generate_series(0, "
                + (recipients * each - 1) + ") n) numbers) filled) one";
        run("insert into zl_" + kind.name() + " (" + PresentRow.COLUMNS
                + ") select body, 1, 1, 1, division, nullif(subject, ''), nullif(partner, ''), nullif(uniq, ''), 0, id from "
                + rows);
        ChangeColumns change = ChangeColumns.of(Samples.change(1));
        run("insert into zl_" + kind.name() + "_hist (id, revision, division, subject, " + ChangeColumns.COLUMNS + ", "
                + SealedBody.COLUMNS + ", seal) select id, 1, division, subject, '2025-10-01T08:00:00Z', '"
                + change.actor()
                + "', '" + change.why() + "', '" + change.basis() + "', '" + change.kind()
                + "', body, 1, 1, md5(id) || md5(id) from " + rows);
    }

    /** Some wait, many were handed on. */
    private void events() {
        ChangeColumns change = ChangeColumns.of(Samples.change(1));
        run("insert into zl_outbox (agg_kind, agg_id, agg_revision, " + ChangeColumns.COLUMNS + ")"
                + " select 'visit', 'v-' || lpad((n % 15000)::text, 9, '0'), 1 + n / 15000, '2026-10-31T08:00:00Z', '"
                + change.actor() + "', '" + change.why() + "', '" + change.basis() + "', '" + change.kind()
                + "' from generate_series(0, 19999) n");
        run(
                "insert into zl_sent (seq, agg_kind, agg_id, agg_revision, entered) select 1000000 + n, 'visit', 'v-' || lpad(n::text, 9, '0'), 1,"
                        + " '2026-' || lpad((1 + n % 10)::text, 2, '0') || '-01T08:00:00.000000000' from generate_series(0, 99999) n");
    }

    private void run(String sql) {
        Sessions.of(source).read(connection -> Statements.update(connection, sql));
    }

    private static SelfCareAssessment assessment() {
        return new SelfCareAssessment(
                new AssessmentId(ID),
                SUBJECT,
                PLACE,
                LocalDate.of(2025, 10, 1),
                new AssessmentBasis.SixItems(Map.of()),
                List.of(),
                "bureau");
    }

    private static CareAgreement agreement() {
        LocalDate from = LocalDate.of(2025, 11, 1);
        CareTerms terms = new CareTerms(
                List.of(CareDuty.DAILY_WATCH, CareDuty.LIFE_CARE),
                3,
                BigDecimal.TEN,
                DateRange.of(from, from.plusYears(2)));
        return CareAgreement.draft(
                new AgreementId(ID),
                Samples.recipient(SUBJECT.value(), PLACE),
                PARTNER,
                Relation.VILLAGER,
                DivisionCode.of("140101"),
                terms);
    }

    private static HomeVisit visit() {
        VisitReport report = new VisitReport(
                DAY,
                VisitMeans.FACE_TO_FACE,
                Fact.unknown(),
                Map.of(),
                Map.of(),
                Fact.unknown(),
                Set.of(),
                Fact.unknown(),
                List.of(),
                VisitReport.Trace.NONE);
        return new HomeVisit(
                new VisitId(ID),
                PLACE,
                SUBJECT,
                new VisitorId("visitor"),
                DAY,
                HomeVisit.Origin.PLAN,
                VisitStatus.DONE,
                List.of(),
                List.of(report),
                List.of());
    }
}
