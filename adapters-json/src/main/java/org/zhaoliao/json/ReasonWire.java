package org.zhaoliao.json;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhaoliao.reason.Reason;

/** A coded cause with its arguments (理由). */
record ReasonWire(
        @Pattern(regexp = Texts.CODE, message = "json.code") String code,

        @Size(max = 100, message = "json.items")
        List<@Size(max = Texts.LONG, message = "json.length") String> arguments)
        implements Wire<Reason> {

    static ReasonWire of(Reason reason) {
        return new ReasonWire(reason.code(), reason.arguments());
    }

    @Override
    public Reason meaning() {
        return new Reason(code, arguments);
    }
}
