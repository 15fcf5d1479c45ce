package org.zhaoliao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhaoliao.testkit.Samples.DAY;
import static org.zhaoliao.testkit.Samples.known;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.LevelOverride;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.assessment.SelfCareAssessments;
import org.zhaoliao.assessment.SelfCareItem;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.revision.Versioned;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.store.CareStore;
import org.zhaoliao.testkit.report.Requirement;

/** Self-care assessments, listed in the order of their days. */
abstract class AssessmentsContract extends AggregatesContract<AssessmentId, SelfCareAssessment, SelfCareAssessments>
        implements SubjectContract<AssessmentId, SelfCareAssessment> {

    AssessmentsContract(StoreFixture fixture) {
        super(fixture, CareStore::assessments);
    }

    @Override
    public final SelfCareAssessments records() {
        return port();
    }

    @Override
    public final SelfCareAssessment about(String id, RecipientId recipient) {
        return one(id, Samples.VILLAGE, recipient);
    }

    @Override
    public final SelfCareAssessment sample(String id, DivisionCode division) {
        return one(id, division, Samples.RECIPIENT);
    }

    @Override
    public final SelfCareAssessment changed(SelfCareAssessment sample) {
        return new SelfCareAssessment(
                sample.id(),
                sample.recipient(),
                sample.division(),
                DAY,
                new AssessmentBasis.SixItems(Map.of(SelfCareItem.EAT, known(false))),
                List.of(),
                "staff-9");
    }

    @Override
    public final List<SelfCareAssessment> shapes() {
        Fact<Boolean> disputed = new Fact.Disputed<>(List.of(
                new Fact.Known<>(true, new FactSource(FactSource.Kind.DECLARED, DAY)),
                new Fact.Known<>(false, new FactSource(FactSource.Kind.HOME_VISIT, DAY.plusDays(1)))));
        Map<SelfCareItem, Fact<Boolean>> answers = Map.of(SelfCareItem.BED, disputed, SelfCareItem.BATHE, known(true));
        AssessmentId id = new AssessmentId("disputed");
        LevelOverride override = new LevelOverride(CareLevel.PARTLY_DEPENDENT, "走失两次", "staff-1", "staff-2");
        return Facts.shapes(
                List.of(
                        sample("unknown"),
                        onBasis("scale", new AssessmentBasis.ScaleGrade("gbt-42195-2022", "2")),
                        onBasis("local", new AssessmentBasis.ScaleGrade("local-3", "甲")),
                        onBasis("child", new AssessmentBasis.AgeNote("staff-1")),
                        onBasis("infant", new AssessmentBasis.AgeNote("staff-2")),
                        sample("overridden").overridden(override),
                        new SelfCareAssessment(
                                id,
                                Samples.RECIPIENT,
                                Samples.VILLAGE,
                                DAY,
                                new AssessmentBasis.SixItems(answers),
                                List.of(),
                                "x")),
                this::answered);
    }

    private SelfCareAssessment answered(int number) {
        return new SelfCareAssessment(
                new AssessmentId("answered-" + number),
                new RecipientId("r-2"),
                Facts.ELSEWHERE,
                Facts.day(number),
                new AssessmentBasis.SixItems(
                        Map.of(SelfCareItem.DRESS, Facts.answer(number), SelfCareItem.TOILET, known(true))),
                Facts.some(
                        number,
                        new LevelOverride(CareLevel.WHOLLY_DEPENDENT, longText(), "staff-3", "staff-4" + number)),
                "staff-7");
    }

    @Test
    @Requirement("W5.5")
    @DisplayName("the assessments of a recipient are listed by day first")
    void listedInTime() {
        SelfCareAssessment later = changed(sample("a"));
        port().add(later, Samples.change(1));
        SelfCareAssessment earlier = added("b").value();
        assertEquals(
                List.of(earlier, later),
                port().of(Samples.RECIPIENT).stream().map(Versioned::value).toList());
    }

    private static SelfCareAssessment onBasis(String id, AssessmentBasis basis) {
        return new SelfCareAssessment(
                new AssessmentId(id), Samples.RECIPIENT, Samples.VILLAGE, DAY, basis, List.of(), "x");
    }

    private static SelfCareAssessment one(String id, DivisionCode division, RecipientId recipient) {
        return new SelfCareAssessment(
                new AssessmentId(id),
                recipient,
                division,
                DAY.minusYears(1),
                new AssessmentBasis.SixItems(Map.of()),
                List.of(),
                "staff-7");
    }
}
