package org.zhaoliao.inquiry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.eligibility.EligibilityPolicy;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.policy.Parameter;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/**
 * What the facts of the person may turn out to be.
 *
 * @param of whose case
 */
record PersonAnswers(Case of) {

    List<Answers<?>> all() {
        List<Answers<?>> all = new ArrayList<>(List.of(
                new Births(of).ofPerson(),
                disabilities(),
                schooling(),
                Answers.yesOrNo(PersonFact.FOUND_UNFIT),
                Answers.yesOrNo(PersonFact.PROVINCIAL_UNFIT),
                income(),
                obligors(),
                Answers.yesOrNo(PersonFact.CHILD_PROGRAMME_MET),
                Answers.yesOrNo(PersonFact.CHILD_PROGRAMME_CHOSEN),
                register(),
                Answers.yesOrNo(PersonFact.LAND_OR_SHARE),
                Answers.yesOrNo(PersonFact.RESETTLED_IN_TOWN)));
        policy().get(EligibilityPolicy.PROPERTY_KINDS).forEach(kind -> all.add(property(kind)));
        return all;
    }

    /** One that never counts stands for all that only make a person disabled. */
    private Answers<List<Disability>> disabilities() {
        List<List<Disability>> values = new ArrayList<>(
                List.of(List.of(), List.of(new Disability(DisabilityKind.HEARING, Disability.LIGHTEST))));
        List<Reason> names =
                new ArrayList<>(List.of(Reason.of("inquiry.disability.none"), Reason.of("inquiry.disability.any")));
        for (Counting counting : List.of(
                new Counting(DisabilityKind.LIMB, EligibilityPolicy.GRADE_LIMB, "limb"),
                new Counting(DisabilityKind.VISUAL, EligibilityPolicy.GRADE_VISUAL, "visual"),
                new Counting(DisabilityKind.MENTAL, EligibilityPolicy.GRADE_INTELLECTUAL_MENTAL, "mind"))) {
            int grade = policy().get(counting.lightest());
            if (grade > 0) {
                values.add(List.of(new Disability(counting.kind(), grade)));
                names.add(Reason.of("inquiry.disability." + counting.word(), grade));
            }
        }
        return new Answers<>(PersonFact.DISABILITIES, values, Telling.named(names.toArray(Reason[]::new)));
    }

    private record Counting(DisabilityKind kind, Parameter<Integer> lightest, String word) {}

    private Answers<Schooling> schooling() {
        List<Schooling> counted = policy().get(EligibilityPolicy.CONTINUING_SCHOOLING);
        List<Schooling> values = new ArrayList<>(counted);
        Arrays.stream(Schooling.values())
                .filter(schooling -> !counted.contains(schooling))
                .forEach(values::add);
        return new Answers<>(
                PersonFact.SCHOOLING,
                values,
                Telling.named(values.stream()
                        .map(schooling -> Reason.of(Wording.code(schooling)))
                        .toArray(Reason[]::new)));
    }

    private Answers<Income> income() {
        int months = policy().get(EligibilityPolicy.INCOME_WINDOW);
        Amounts monthly = Amounts.cutBy(new Limits(policy()).standards(), "inquiry.income");
        Optional<IncomeKind> counted = Arrays.stream(IncomeKind.values())
                .filter(kind ->
                        !policy().get(EligibilityPolicy.INCOME_NOT_COUNTED).contains(kind))
                .filter(kind ->
                        !policy().get(EligibilityPolicy.INCOME_LEFT_OPEN).contains(kind))
                .findFirst();
        List<Income> values = counted.map(kind -> monthly.values().stream()
                        .map(yuan -> income(kind, months, yuan))
                        .toList())
                .orElse(List.of(Income.none(months)));
        return new Answers<>(PersonFact.INCOME, values, monthly.telling());
    }

    private static Income income(IncomeKind kind, int months, BigDecimal monthly) {
        return new Income(months, List.of(new Income.Item(kind, monthly.multiply(BigDecimal.valueOf(months)))));
    }

    private Answers<BigDecimal> property(AssetKind kind) {
        BigDecimal limit = policy().get(EligibilityPolicy.propertyLimit(kind));
        String shown = limit.toPlainString();
        return new Answers<>(
                PersonFact.property(kind),
                List.of(limit, limit.add(BigDecimal.ONE)),
                Telling.named(Reason.of("inquiry.at-most", shown), Reason.of("inquiry.more-than", shown)));
    }

    private Answers<?> obligors() {
        return new Answers<>(
                PersonFact.OBLIGORS,
                List.of(List.of(), List.of(new ObligorAnswers(of).ableChild())),
                Telling.named(Reason.of("inquiry.nobody"), Reason.of("inquiry.able-child")));
    }

    private Policy policy() {
        return of.policy();
    }

    private static Answers<RegisterType> register() {
        return new Answers<>(
                PersonFact.REGISTER,
                List.of(RegisterType.RURAL, RegisterType.URBAN),
                Telling.named(
                        Reason.of(Wording.code(RegisterType.RURAL)), Reason.of(Wording.code(RegisterType.URBAN))));
    }
}
