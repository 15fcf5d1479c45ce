package org.zhaoliao.json;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;

/** What a village may see of those who are supported (公示). */
record NoticeWire(
        DivisionCode village,
        RangeWire posted,
        @Size(max = Texts.MANY, message = "json.items") List<LineWire> entries) implements Wire<PublicNotice> {

    /** One person (公示人员). */
    record LineWire(
            @Personal(PersonalKind.NAME) @Size(max = 150, message = "json.length")
            String name,

            RegisterType register,
            SupportForm form,
            LocalDate since)
            implements Wire<PublicNotice.Entry> {

        static LineWire of(PublicNotice.Entry entry) {
            return new LineWire(entry.name(), entry.register(), entry.form(), entry.since());
        }

        @Override
        public PublicNotice.Entry meaning() {
            return new PublicNotice.Entry(name, register, form, since);
        }

        /** Names nobody. */
        @Override
        public String toString() {
            return "LineWire[**]";
        }
    }

    static NoticeWire of(PublicNotice notice) {
        return new NoticeWire(
                notice.village(),
                RangeWire.of(notice.posted()),
                notice.entries().stream().map(LineWire::of).toList());
    }

    @Override
    public PublicNotice meaning() {
        return new PublicNotice(
                village,
                posted.meaning(),
                entries.stream().map(LineWire::meaning).toList());
    }
}
