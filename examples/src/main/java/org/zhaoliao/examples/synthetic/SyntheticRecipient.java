package org.zhaoliao.examples.synthetic;

import java.time.YearMonth;
import java.util.List;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Fact;

/**
 * An invented recipient: what the ledger holds, and what it does not.
 *
 * @param person who they are
 * @param village where they live
 * @param register household register
 * @param form support form
 * @param firstMonth first month of support
 * @param disabilities certified disabilities
 * @param ledgerLevel the care level that the ledger names
 * @param selfCare whether each of the six items is done alone, in the order of 民发〔2021〕43号 art. 21: eating, dressing, getting in and out of
 *     bed, toilet, walking indoors, bathing
 * @param livesAlone whether nobody else lives there
 * @param guardians who acts for them
 * @param means what checks found about their means
 * @param caregivers who looks after them: one of a dispersed recipient, none of a central one
 */
public record SyntheticRecipient(
        Person person,
        DivisionCode village,
        RegisterType register,
        SupportForm form,
        YearMonth firstMonth,
        List<Disability> disabilities,
        CareLevel ledgerLevel,
        List<Fact<Boolean>> selfCare,
        Fact<Boolean> livesAlone,
        List<Guardian> guardians,
        MeansCheck means,
        List<SyntheticCaregiver> caregivers) {

    public SyntheticRecipient {
        disabilities = List.copyOf(disabilities);
        selfCare = List.copyOf(selfCare);
        guardians = List.copyOf(guardians);
        caregivers = List.copyOf(caregivers);
    }
}
