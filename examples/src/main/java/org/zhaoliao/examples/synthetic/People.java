package org.zhaoliao.examples.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;

/** Invents people. A number is given out once; most who were coded before 2003 carry the county's code of that time. */
final class People {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "武", "郭", "任", "马", "韩", "成", "孟", "梁", "田", "胡", "宋", "石", "吴", "刘", "岳", "贺", "欧阳");
    private static final List<String> MALE =
            List.of("建国", "根柱", "二小", "福生", "保全", "有才", "明亮", "成海", "连生", "铁锁", "守义", "玉山", "贵", "强", "虎", "计连");
    private static final List<String> FEMALE =
            List.of("桂花", "秀英", "改莲", "玉梅", "兰", "翠", "爱珍", "巧云", "秋香", "二女", "金叶", "海棠");
    private static final List<String> NEIGHBOURS = List.of("141122", "142326", "142325", "140121", "142327");
    private static final String OLD_CODE = "142322";
    private static final String PRESENT_CODE = "141121";
    private static final int PRESENT_CODE_SINCE = 2003;

    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    People(Dice dice) {
        this.dice = dice;
    }

    /** A person of an age on the county's day. */
    Person aged(int years, Sex sex) {
        LocalDate birth = SyntheticCounty.DAY.minusYears(years).minusDays(dice.between(1, 364));
        return new Person(name(sex), number(birth, sex));
    }

    /** As {@link #aged}, of either sex. */
    Person adult(int youngest, int oldest) {
        return aged(dice.between(youngest, oldest), dice.percent(45) ? Sex.MALE : Sex.FEMALE);
    }

    PersonName name(Sex sex) {
        return PersonName.of(dice.any(SURNAMES) + dice.any(sex == Sex.MALE ? MALE : FEMALE));
    }

    private ResidentId number(LocalDate birth, Sex sex) {
        String start = prefix(birth) + birth.format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = start + sequence(sex);
        while (looksDamaged(body) || !given.add(body)) {
            body = start + sequence(sex);
        }
        return ResidentId.of(body + ResidentId.checkDigit(body));
    }

    /** In a ledger with damaged numbers one that ends in three zeros is given back, whose it may be. */
    private static boolean looksDamaged(String body) {
        return body.endsWith("00") && ResidentId.checkDigit(body) == '0';
    }

    private String prefix(LocalDate birth) {
        if (dice.percent(4)) {
            return dice.any(NEIGHBOURS);
        }
        return birth.getYear() < PRESENT_CODE_SINCE ? OLD_CODE : PRESENT_CODE;
    }

    private String sequence(Sex sex) {
        int number = dice.between(1, 480) * 2 + (sex == Sex.MALE ? 1 : 0);
        return "%03d".formatted(number);
    }
}
