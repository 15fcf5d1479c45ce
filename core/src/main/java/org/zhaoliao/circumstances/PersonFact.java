package org.zhaoliao.circumstances;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.rule.FactKey;

/** What can be known of the person who is examined (本人事实项), 民发〔2021〕43号 arts. 4–9, 19. */
public final class PersonFact {

    /** Date of birth (出生日期). */
    public static final FactKey<LocalDate> BIRTH_DATE = key("birth-date");

    /** Certified disabilities, the components of a multiple one; an empty list says that there is none (残疾). */
    public static final FactKey<List<Disability>> DISABILITIES = key("disabilities");

    /** The school they go to (就读情况). */
    public static final FactKey<Schooling> SCHOOLING = key("schooling");

    /** Whether an official found a person of 16 or 17 to have no capacity for work (经核实无劳动能力). */
    public static final FactKey<Boolean> FOUND_UNFIT = key("found-unfit");

    /** Whether a further case of lost capacity for work set by the province holds, art. 5(4). */
    public static final FactKey<Boolean> PROVINCIAL_UNFIT = key("provincial-unfit");

    /** Income of the window before the decision (收入). */
    public static final FactKey<Income> INCOME = key("income");

    /** Everybody who may owe support, in a fixed order; an empty list says that there is nobody (义务人). */
    public static final FactKey<List<Obligor>> OBLIGORS = key("obligors");

    /** Whether somebody has promised support against a legacy (遗赠扶养协议), 民法典 art. 1158. */
    public static final FactKey<Boolean> LEGACY_SUPPORT = key("legacy-support");

    /** Whether a minor meets the rules for orphans or de-facto unattended children (符合孤儿或事实无人抚养儿童条件), art. 9. */
    public static final FactKey<Boolean> CHILD_PROGRAMME_MET = key("child-programme-met");

    /** Whether such a minor chooses those (选择孤儿或事实无人抚养儿童保障), art. 9. */
    public static final FactKey<Boolean> CHILD_PROGRAMME_CHOSEN = key("child-programme-chosen");

    /** Rural or urban household register (户籍性质). */
    public static final FactKey<RegisterType> REGISTER = key("register");

    /** Whether they hold contracted land or a share in the collective's income (承包土地或参加集体收益分配), art. 19. */
    public static final FactKey<Boolean> LAND_OR_SHARE = key("land-or-share");

    /** Whether they were resettled into a town (易地搬迁至城镇), art. 19. */
    public static final FactKey<Boolean> RESETTLED_IN_TOWN = key("resettled-in-town");

    private static final Map<AssetKind, FactKey<BigDecimal>> PROPERTY = Maps.immutableEnumMap(Maps.toMap(
            EnumSet.allOf(AssetKind.class),
            kind -> key("property." + kind.name().toLowerCase(Locale.ROOT))));

    private PersonFact() {}

    /** How much or how many they own of a kind: yuan, or pieces (财产). */
    public static FactKey<BigDecimal> property(AssetKind kind) {
        return Objects.requireNonNull(PROPERTY.get(kind));
    }

    /** All of them, in the order of the law. */
    public static List<FactKey<?>> all() {
        List<FactKey<?>> all =
                new ArrayList<>(List.of(BIRTH_DATE, DISABILITIES, SCHOOLING, FOUND_UNFIT, PROVINCIAL_UNFIT, INCOME));
        for (AssetKind kind : AssetKind.values()) {
            all.add(property(kind));
        }
        all.addAll(List.of(
                OBLIGORS,
                LEGACY_SUPPORT,
                CHILD_PROGRAMME_MET,
                CHILD_PROGRAMME_CHOSEN,
                REGISTER,
                LAND_OR_SHARE,
                RESETTLED_IN_TOWN));
        return all;
    }

    private static <T> FactKey<T> key(String name) {
        return new FactKey<>("circumstances." + name);
    }
}
