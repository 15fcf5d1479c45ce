package org.zhaoliao.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.json.FactsParts.DisabilityWire;
import org.zhaoliao.json.FactsParts.IncomeWire;
import org.zhaoliao.json.FactsParts.ObligorWire;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.rule.FactKey;
import org.zhaoliao.rule.Facts;

/** What is known of the person who is examined (本人事实): a member for each fact that is known or disputed, and that a disclosure does not leave out. */
record FactsWire(
        @JsonProperty("birth-date") @Nullable FactWire<LocalDate> birthDate,
        @JsonProperty("child-programme-chosen") @Nullable FactWire<Boolean> childProgrammeChosen,
        @JsonProperty("child-programme-met") @Nullable FactWire<Boolean> childProgrammeMet,
        @Nullable FactWire<List<DisabilityWire>> disabilities,
        @JsonProperty("found-unfit") @Nullable FactWire<Boolean> foundUnfit,
        @Nullable FactWire<IncomeWire> income,
        @JsonProperty("land-or-share") @Nullable FactWire<Boolean> landOrShare,
        @JsonProperty("legacy-support") @Nullable FactWire<Boolean> legacySupport,
        @Nullable FactWire<List<ObligorWire>> obligors,
        @JsonProperty("property.companies") @Nullable FactWire<BigDecimal> propertyCompanies,
        @JsonProperty("property.deposits") @Nullable FactWire<BigDecimal> propertyDeposits,
        @JsonProperty("property.houses") @Nullable FactWire<BigDecimal> propertyHouses,
        @JsonProperty("property.machinery") @Nullable FactWire<BigDecimal> propertyMachinery,
        @JsonProperty("property.securities") @Nullable FactWire<BigDecimal> propertySecurities,
        @JsonProperty("property.vehicles") @Nullable FactWire<BigDecimal> propertyVehicles,
        @JsonProperty("provincial-unfit") @Nullable FactWire<Boolean> provincialUnfit,
        @Nullable FactWire<RegisterType> register,
        @JsonProperty("resettled-in-town") @Nullable FactWire<Boolean> resettledInTown,
        @Nullable FactWire<Schooling> schooling)
        implements Wire<Facts> {

    /** The facts that a purpose needs: the register and where the person belongs, with what is told of health, and with what is told of means. */
    static FactsWire of(Facts facts, Disclosure disclosure) {
        return new FactsWire(
                health(facts, PersonFact.BIRTH_DATE, disclosure),
                health(facts, PersonFact.CHILD_PROGRAMME_CHOSEN, disclosure),
                health(facts, PersonFact.CHILD_PROGRAMME_MET, disclosure),
                disclosure.shown(
                        PersonalKind.HEALTH,
                        facts.get(PersonFact.DISABILITIES),
                        fact -> FactWire.member(fact, FactsParts::disabilities)),
                health(facts, PersonFact.FOUND_UNFIT, disclosure),
                disclosure.shown(
                        PersonalKind.MEANS,
                        facts.get(PersonFact.INCOME),
                        fact -> FactWire.member(fact, IncomeWire::of)),
                means(facts, PersonFact.LAND_OR_SHARE, disclosure),
                means(facts, PersonFact.LEGACY_SUPPORT, disclosure),
                disclosure.shown(
                        PersonalKind.MEANS,
                        facts.get(PersonFact.OBLIGORS),
                        fact -> FactWire.member(fact, FactsParts::obligors)),
                means(facts, PersonFact.property(AssetKind.COMPANIES), disclosure),
                means(facts, PersonFact.property(AssetKind.DEPOSITS), disclosure),
                means(facts, PersonFact.property(AssetKind.HOUSES), disclosure),
                means(facts, PersonFact.property(AssetKind.MACHINERY), disclosure),
                means(facts, PersonFact.property(AssetKind.SECURITIES), disclosure),
                means(facts, PersonFact.property(AssetKind.VEHICLES), disclosure),
                health(facts, PersonFact.PROVINCIAL_UNFIT, disclosure),
                FactWire.member(facts.get(PersonFact.REGISTER)),
                FactWire.member(facts.get(PersonFact.RESETTLED_IN_TOWN)),
                health(facts, PersonFact.SCHOOLING, disclosure));
    }

    private static <V> @Nullable FactWire<V> health(Facts facts, FactKey<V> key, Disclosure disclosure) {
        return disclosure.shown(PersonalKind.HEALTH, facts.get(key), FactWire::member);
    }

    private static <V> @Nullable FactWire<V> means(Facts facts, FactKey<V> key, Disclosure disclosure) {
        return disclosure.shown(PersonalKind.MEANS, facts.get(key), FactWire::member);
    }

    @Override
    public Facts meaning() {
        return Facts.builder()
                .with(PersonFact.BIRTH_DATE, FactWire.fact(birthDate))
                .with(PersonFact.CHILD_PROGRAMME_CHOSEN, FactWire.fact(childProgrammeChosen))
                .with(PersonFact.CHILD_PROGRAMME_MET, FactWire.fact(childProgrammeMet))
                .with(PersonFact.DISABILITIES, FactWire.fact(disabilities, FactsParts::disabilityList))
                .with(PersonFact.FOUND_UNFIT, FactWire.fact(foundUnfit))
                .with(PersonFact.INCOME, FactWire.fact(income, IncomeWire::meaning))
                .with(PersonFact.LAND_OR_SHARE, FactWire.fact(landOrShare))
                .with(PersonFact.LEGACY_SUPPORT, FactWire.fact(legacySupport))
                .with(
                        PersonFact.OBLIGORS,
                        FactWire.fact(
                                obligors,
                                list -> list.stream().map(ObligorWire::meaning).toList()))
                .with(PersonFact.property(AssetKind.COMPANIES), FactWire.fact(propertyCompanies))
                .with(PersonFact.property(AssetKind.DEPOSITS), FactWire.fact(propertyDeposits))
                .with(PersonFact.property(AssetKind.HOUSES), FactWire.fact(propertyHouses))
                .with(PersonFact.property(AssetKind.MACHINERY), FactWire.fact(propertyMachinery))
                .with(PersonFact.property(AssetKind.SECURITIES), FactWire.fact(propertySecurities))
                .with(PersonFact.property(AssetKind.VEHICLES), FactWire.fact(propertyVehicles))
                .with(PersonFact.PROVINCIAL_UNFIT, FactWire.fact(provincialUnfit))
                .with(PersonFact.REGISTER, FactWire.fact(register))
                .with(PersonFact.RESETTLED_IN_TOWN, FactWire.fact(resettledInTown))
                .with(PersonFact.SCHOOLING, FactWire.fact(schooling))
                .facts();
    }
}
