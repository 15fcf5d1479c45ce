package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.assessment.AssessmentBasis;
import org.zhaoliao.assessment.AssessmentId;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.LevelOverride;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.assessment.SelfCareItem;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/**
 * An assessment of self-care (生活自理能力评估): health data of somebody who is named by identifier, with free texts and the names of those who signed. What a disclosure
 * leaves out is missing.
 */
record AssessmentWire(
        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String id,

        @Pattern(regexp = Texts.ID, message = "json.identifier")
        String recipient,

        DivisionCode division,
        LocalDate assessedOn,
        @Personal @Nullable BasisWire basis,
        @Personal @Nullable OverrideWire override,

        @Personal @Nullable @Size(max = Texts.MEDIUM, message = "json.length")
        String assessor)
        implements Wire<SelfCareAssessment> {

    /** What it rests on (评估依据): one of the three. */
    record BasisWire(
            @Personal @Nullable Map<SelfCareItem, FactWire<Boolean>> sixItems,
            @Personal @Nullable ScaleWire scale,

            @Personal @Nullable @Size(max = Texts.MEDIUM, message = "json.length")
            String ageConfirmedBy)
            implements Wire<AssessmentBasis> {

        static BasisWire of(AssessmentBasis basis) {
            if (basis instanceof AssessmentBasis.SixItems items) {
                return new BasisWire(Mapped.values(items.independent(), FactWire::of), null, null);
            }
            return basis instanceof AssessmentBasis.ScaleGrade scale
                    ? new BasisWire(null, new ScaleWire(scale.scale(), scale.grade()), null)
                    : new BasisWire(null, null, ((AssessmentBasis.AgeNote) basis).confirmedBy());
        }

        /** @throws InvalidInputException {@code json.basis} unless exactly one of them stands there */
        @Override
        public AssessmentBasis meaning() {
            long given = Stream.of(OneOrNone.list(sixItems), OneOrNone.list(scale), OneOrNone.list(ageConfirmedBy))
                    .filter(one -> !one.isEmpty())
                    .count();
            if (given != 1) {
                throw InvalidInputException.of("", "json.basis", Long.toString(given));
            }
            if (sixItems != null) {
                return new AssessmentBasis.SixItems(Mapped.values(sixItems, FactWire::meaning));
            }
            return scale != null ? scale.meaning() : new AssessmentBasis.AgeNote(String.valueOf(ageConfirmedBy));
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "BasisWire[**]";
        }
    }

    /** The grade that another scale gave (其他量表结果). */
    record ScaleWire(
            @Size(max = 40, message = "json.length") String scale,
            @Size(max = 20, message = "json.length") String grade)
            implements Wire<AssessmentBasis> {

        @Override
        public AssessmentBasis meaning() {
            return new AssessmentBasis.ScaleGrade(scale, grade);
        }
    }

    /** A level set by officials (档次人工认定). */
    record OverrideWire(
            @Personal CareLevel level,

            @Personal @Size(max = Texts.LONG, message = "json.length")
            String reason,

            @Personal @Size(max = Texts.MEDIUM, message = "json.length")
            String first,

            @Personal @Size(max = Texts.MEDIUM, message = "json.length")
            String second)
            implements Wire<LevelOverride> {

        static @Nullable OverrideWire member(List<LevelOverride> override) {
            return OneOrNone.member(override, OverrideWire::of);
        }

        static OverrideWire of(LevelOverride override) {
            return new OverrideWire(override.level(), override.reason(), override.first(), override.second());
        }

        @Override
        public LevelOverride meaning() {
            return new LevelOverride(level, reason, first, second);
        }

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "OverrideWire[**]";
        }
    }

    static AssessmentWire of(SelfCareAssessment assessment, Disclosure disclosure) {
        return new AssessmentWire(
                assessment.id().value(),
                assessment.recipient().value(),
                assessment.division(),
                assessment.assessedOn(),
                disclosure.shown(PersonalKind.HEALTH, assessment.basis(), BasisWire::of),
                disclosure.shown(PersonalKind.HEALTH, assessment.override(), OverrideWire::member),
                disclosure.shown(PersonalKind.NAME, assessment.assessor(), name -> name));
    }

    /** @throws InvalidInputException {@code json.missing} for what a disclosure leaves out */
    @Override
    public SelfCareAssessment meaning() {
        if (basis == null || assessor == null) {
            throw new InvalidInputException(missing());
        }
        return new SelfCareAssessment(
                new AssessmentId(id),
                new RecipientId(recipient),
                division,
                assessedOn,
                basis.meaning(),
                OneOrNone.list(override, OverrideWire::meaning),
                assessor);
    }

    private List<InputError> missing() {
        return Stream.of(
                        OneOrNone.list(basis == null ? "basis" : null),
                        OneOrNone.list(assessor == null ? "assessor" : null))
                .flatMap(List::stream)
                .map(member -> InputError.of(member, "json.missing", ""))
                .toList();
    }

    /** Says nothing of what was found. */
    @Override
    public String toString() {
        return "AssessmentWire[" + id + "]";
    }
}
