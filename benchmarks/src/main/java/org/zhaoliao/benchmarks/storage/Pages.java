package org.zhaoliao.benchmarks.storage;

import java.util.List;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.revision.Page;
import org.zhaoliao.revision.Versioned;

/** Cuts a page from what was found. */
final class Pages {

    private Pages() {}

    /**
     * The page.
     *
     * @param found one more than the limit when there is a further page
     */
    static Page<Versioned<Recipient>> of(List<Versioned<Recipient>> found, int limit) {
        if (found.size() <= limit) {
            return new Page<>(found, Page.Key.START);
        }
        Recipient last = found.get(limit - 1).value();
        return new Page<>(
                found.subList(0, limit), new Page.Key(last.division(), last.id().value()));
    }
}
