package org.zhaoliao.benchmarks.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.person.RegisterType;

/** A person as a vendor's program would hold them: a field for each fact, null where it is not known. */
public record Applicant(
        @Nullable LocalDate birth,
        @Nullable List<Disability> disabilities,
        @Nullable Schooling schooling,
        @Nullable Boolean foundUnfit,
        @Nullable Income income,
        @Nullable BigDecimal deposits,
        @Nullable BigDecimal vehicles,
        @Nullable List<Kin> obligors,
        @Nullable Boolean programmeMet,
        @Nullable Boolean programmeChosen,
        @Nullable RegisterType register,
        @Nullable Boolean landOrShare,
        @Nullable Boolean resettled) {}
