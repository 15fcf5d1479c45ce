package org.zhaoliao.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.json.FactsParts.DisabilityWire;
import org.zhaoliao.rule.Facts;

/** What is known of somebody who may owe support (义务人事实). */
record ObligorFactsWire(
        @Nullable FactWire<Boolean> affords,
        @Nullable FactWire<Boolean> allowance,
        @JsonProperty("birth-date") @Nullable FactWire<LocalDate> birthDate,
        @Nullable FactWire<List<DisabilityWire>> disabilities,
        @JsonProperty("extremely-poor") @Nullable FactWire<Boolean> extremelyPoor,
        @Nullable FactWire<Hindrance> hindrance,
        @JsonProperty("lives-with-person") @Nullable FactWire<Boolean> livesWithPerson,
        @JsonProperty("nearer-gone") @Nullable FactWire<Boolean> nearerGone,
        @JsonProperty("property-within") @Nullable FactWire<Boolean> propertyWithin,
        @JsonProperty("provincial-incapacity") @Nullable FactWire<Boolean> provincialIncapacity,
        @JsonProperty("raised-by-person") @Nullable FactWire<Boolean> raisedByPerson,
        @JsonProperty("step-upbringing") @Nullable FactWire<Boolean> stepUpbringing,
        @JsonProperty("yearly-income") @Nullable FactWire<BigDecimal> yearlyIncome)
        implements Wire<Facts> {

    static ObligorFactsWire of(Facts facts) {
        return new ObligorFactsWire(
                FactWire.member(facts.get(ObligorFact.AFFORDS)),
                FactWire.member(facts.get(ObligorFact.ALLOWANCE)),
                FactWire.member(facts.get(ObligorFact.BIRTH_DATE)),
                FactWire.member(facts.get(ObligorFact.DISABILITIES), FactsParts::disabilities),
                FactWire.member(facts.get(ObligorFact.EXTREMELY_POOR)),
                FactWire.member(facts.get(ObligorFact.HINDRANCE)),
                FactWire.member(facts.get(ObligorFact.LIVES_WITH_PERSON)),
                FactWire.member(facts.get(ObligorFact.NEARER_GONE)),
                FactWire.member(facts.get(ObligorFact.PROPERTY_WITHIN)),
                FactWire.member(facts.get(ObligorFact.PROVINCIAL_INCAPACITY)),
                FactWire.member(facts.get(ObligorFact.RAISED_BY_PERSON)),
                FactWire.member(facts.get(ObligorFact.STEP_UPBRINGING)),
                FactWire.member(facts.get(ObligorFact.YEARLY_INCOME)));
    }

    @Override
    public Facts meaning() {
        return Facts.builder()
                .with(ObligorFact.AFFORDS, FactWire.fact(affords))
                .with(ObligorFact.ALLOWANCE, FactWire.fact(allowance))
                .with(ObligorFact.BIRTH_DATE, FactWire.fact(birthDate))
                .with(ObligorFact.DISABILITIES, FactWire.fact(disabilities, FactsParts::disabilityList))
                .with(ObligorFact.EXTREMELY_POOR, FactWire.fact(extremelyPoor))
                .with(ObligorFact.HINDRANCE, FactWire.fact(hindrance))
                .with(ObligorFact.LIVES_WITH_PERSON, FactWire.fact(livesWithPerson))
                .with(ObligorFact.NEARER_GONE, FactWire.fact(nearerGone))
                .with(ObligorFact.PROPERTY_WITHIN, FactWire.fact(propertyWithin))
                .with(ObligorFact.PROVINCIAL_INCAPACITY, FactWire.fact(provincialIncapacity))
                .with(ObligorFact.RAISED_BY_PERSON, FactWire.fact(raisedByPerson))
                .with(ObligorFact.STEP_UPBRINGING, FactWire.fact(stepUpbringing))
                .with(ObligorFact.YEARLY_INCOME, FactWire.fact(yearlyIncome))
                .facts();
    }
}
