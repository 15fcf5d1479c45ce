package org.zhaoliao.examples.synthetic;

import java.util.List;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;

/** Invents disabilities: whoever is of working age is supported because of one. About 12 % of all are intellectual, 6 % mental. */
final class Disabilities {

    private static final List<DisabilityKind> KINDS = List.of(
            DisabilityKind.INTELLECTUAL,
            DisabilityKind.MENTAL,
            DisabilityKind.LIMB,
            DisabilityKind.VISUAL,
            DisabilityKind.HEARING);
    private static final int ELDER = 60;
    private static final int ADULT = 18;

    private final Dice dice;

    Disabilities(Dice dice) {
        this.dice = dice;
    }

    List<Disability> of(int age) {
        if (age >= ELDER) {
            return dice.percent(14) ? ofElder() : List.of();
        }
        return age >= ADULT || dice.percent(40) ? severe() : List.of();
    }

    private List<Disability> ofElder() {
        DisabilityKind kind = dice.weighted(KINDS, 23, 12, 60, 25, 20);
        return List.of(new Disability(kind, dice.between(1, 4)));
    }

    /** A kind and grade that rules out working, 民发〔2021〕43号 art. 5. */
    private List<Disability> severe() {
        DisabilityKind kind = dice.weighted(KINDS, 38, 19, 31, 12, 0);
        return switch (kind) {
            case INTELLECTUAL, MENTAL -> List.of(new Disability(kind, dice.between(1, 3)));
            case VISUAL -> blind();
            default -> List.of(new Disability(kind, dice.between(1, 2)));
        };
    }

    private List<Disability> blind() {
        Disability visual = new Disability(DisabilityKind.VISUAL, 1);
        return dice.percent(20)
                ? List.of(visual, new Disability(DisabilityKind.HEARING, dice.between(1, 3)))
                : List.of(visual);
    }
}
