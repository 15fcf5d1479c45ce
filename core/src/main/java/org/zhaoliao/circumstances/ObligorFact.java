package org.zhaoliao.circumstances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.rule.FactKey;

/** What can be known of somebody who may owe support (义务人事实项), 民发〔2021〕43号 art. 8, 民法典 arts. 1067–1075. */
public final class ObligorFact {

    /** Date of birth (出生日期). */
    public static final FactKey<LocalDate> BIRTH_DATE = key("birth-date");

    /** Whether they live in one household with the person (共同生活), 社会救助法 art. 41. */
    public static final FactKey<Boolean> LIVES_WITH_PERSON = key("lives-with-person");

    /** Whether they are an extremely-poor person themselves (特困人员), art. 8(1). */
    public static final FactKey<Boolean> EXTREMELY_POOR = key("extremely-poor");

    /** Whether they receive the minimum-living allowance (低保对象), art. 8(2). */
    public static final FactKey<Boolean> ALLOWANCE = key("allowance");

    /** Own income of the last twelve months in yuan (本人年收入), art. 8(3)(4). */
    public static final FactKey<BigDecimal> YEARLY_INCOME = key("yearly-income");

    /** Whether their property is within the local rule that the law names, from 2021 that for low-income families (财产符合规定), art. 8(3)–(5). */
    public static final FactKey<Boolean> PROPERTY_WITHIN = key("property-within");

    /** Certified disabilities, the components of a multiple one (残疾), art. 8(4). */
    public static final FactKey<List<Disability>> DISABILITIES = key("disabilities");

    /** What else keeps them from performing (履行义务的障碍), art. 8(5). */
    public static final FactKey<Hindrance> HINDRANCE = key("hindrance");

    /** Whether a further case set by the province holds, art. 8(6). */
    public static final FactKey<Boolean> PROVINCIAL_INCAPACITY = key("provincial-incapacity");

    /** Whether those who come first (parents; for a grandchild the children) are dead or unable (前顺位义务人死亡或无力), 民法典 1074, 1075. */
    public static final FactKey<Boolean> NEARER_GONE = key("nearer-gone");

    /** Whether they can afford it (有负担能力), 民法典 1074, 1075. */
    public static final FactKey<Boolean> AFFORDS = key("affords");

    /** Whether the person, as the elder, brought this brother or sister up (由本人扶养长大), 民法典 1075(2). */
    public static final FactKey<Boolean> RAISED_BY_PERSON = key("raised-by-person");

    /** Whether step parent and step child lived in upbringing (形成抚养教育关系), 民法典 1072. */
    public static final FactKey<Boolean> STEP_UPBRINGING = key("step-upbringing");

    private ObligorFact() {}

    /** All of them, in the order of the law. */
    public static List<FactKey<?>> all() {
        return List.of(
                BIRTH_DATE,
                LIVES_WITH_PERSON,
                EXTREMELY_POOR,
                ALLOWANCE,
                YEARLY_INCOME,
                PROPERTY_WITHIN,
                DISABILITIES,
                HINDRANCE,
                PROVINCIAL_INCAPACITY,
                NEARER_GONE,
                AFFORDS,
                RAISED_BY_PERSON,
                STEP_UPBRINGING);
    }

    private static <T> FactKey<T> key(String name) {
        return new FactKey<>("circumstances.obligor." + name);
    }
}
